import { startWorld } from './world/world';
import { launchFirefox } from './browser/firefox';
const w=await startWorld();
const t0=Date.now();const T=(...a:unknown[])=>console.log(((Date.now()-t0)/1000).toFixed(1),...a);
const b=await launchFirefox({folder:'/tmp/ext',proxy:w.hosts.proxy});
setTimeout(()=>{T('timeout');process.exit(1)},40000).unref();
for(let i=0;i<3;i++){
T('start');const p=await b.openPrivate('https://loud.example/');
T('opened',await p.url());
await p.close();T('closed');
}
await b.close();await w.close();
