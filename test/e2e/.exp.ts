import puppeteer from 'puppeteer-core';
import { startWorld } from './world/world';

const S=(ms:number)=>new Promise(r=>setTimeout(r,ms));
const w=await startWorld();
console.log(w.hosts.proxy,w.hosts.port);
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',headless:true,pipe:true,enableExtensions:['/tmp/ext'],args:['--no-sandbox','--disable-gpu','--ignore-certificate-errors',`--proxy-server=127.0.0.1:${w.hosts.proxy.port}`]});
try{
const t=await b.waitForTarget(t=>t.type()==='service_worker');
const p=await b.newPage();
p.on('console',m=>console.log('C',m.text()));p.on('pageerror',e=>console.log('E',e));
await p.goto('https://www.canva.com/');
await Promise.all([p.waitForNavigation(),p.click('#google')]);
console.log(p.url().slice(0,150),(await p.evaluate(()=>document.body.innerText)).slice(0,400));
await p.type('[name=email]','jordan@mailbox.example');await p.type('[name=password]','hunter2hunter2');
await Promise.all([p.waitForNavigation(),p.click('#login')]);
console.log(p.url().slice(0,150),(await p.evaluate(()=>document.body.innerText)).slice(0,400));
await Promise.all([p.waitForNavigation(),p.click('#allow')]);
console.log(p.url().slice(0,150), await p.evaluate(()=>document.body.innerText));
await p.goto('https://www.canva.com/');
await Promise.all([p.waitForNavigation(),p.click('#google')]);
console.log('silent',p.url().slice(0,150), await p.evaluate(()=>document.body.innerText));
for (const [host,prov] of [['quizly.example','facebook'],['www.duolingo.com','apple'],['app.mailmate.example','microsoft'],['shipyard.example','github'],['guildboard.example','discord'],['lastmix.example','spotify'],['recruitly.example','linkedin'],['threadkeep.example','x'],['overlayr.example','twitch'],['sideboard.example','reddit'],['standupper.example','slack']]){
 await p.goto(`https://${host}/`);
 await Promise.all([p.waitForNavigation(),p.click('#'+prov)]);
 console.log(prov,p.url().slice(0,170));
 await p.type('[name=email]','jordan@mailbox.example');await p.type('[name=password]','hunter2hunter2');
 await p.click('#login');
 await p.waitForSelector('#allow,#outcome',{timeout:8000}).catch(e=>console.log(e.message));
 console.log('   ',p.url().slice(0,170), (await p.evaluate(()=>document.body.innerText)).slice(0,300));
 await p.click('#allow').catch(e=>console.log(e.message));
 await p.waitForSelector('#outcome',{timeout:8000}).catch(e=>console.log(e.message));
 console.log('   ',p.url().slice(0,120), (await p.evaluate(()=>document.body.innerText)).slice(0,300));
}
console.log(w.secrets.values.size,[...w.secrets.values].slice(0,5));
console.log(w.hosts.contacts.map(c=>c.method+' '+c.host+c.path+' '+c.destination).filter(x=>!/document$/.test(x)));
console.log([...new Set(w.hosts.tunnels)]);
}catch(e){console.log(e)}
await b.close();await w.close();
