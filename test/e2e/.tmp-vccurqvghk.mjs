// test/e2e/world/apps.ts
var GOOGLE_USER = ["openid", "email", "profile"];
var APPS = [
  {
    name: "Canva",
    host: "www.canva.com",
    signIns: [
      {
        provider: "google",
        clientId: "271905443811-canva7d2k.apps.googleusercontent.com",
        scopes: GOOGLE_USER,
        more: [...GOOGLE_USER, "https://www.googleapis.com/auth/drive"]
      }
    ]
  },
  {
    name: "Mailmate",
    host: "app.mailmate.example",
    signIns: [
      {
        provider: "google",
        clientId: "883120076541-mailmate1q.apps.googleusercontent.com",
        scopes: ["openid", "email", "https://mail.google.com/"]
      },
      {
        provider: "microsoft",
        clientId: "6f1d2a3c-4b5e-4c7d-8e9f-0a1b2c3d4e5f",
        scopes: ["openid", "email", "Mail.Read", "offline_access"]
      }
    ]
  },
  {
    name: "Quizly",
    host: "quizly.example",
    signIns: [
      { provider: "facebook", clientId: "190023481175566", scopes: ["public_profile", "email", "user_friends"] }
    ]
  },
  {
    name: "Allrecipes",
    host: "www.allrecipes.com",
    signIns: [
      { provider: "facebook", clientId: "66102450266", scopes: ["public_profile", "email"] },
      { provider: "google", clientId: "555001234567-recipes9z.apps.googleusercontent.com", scopes: GOOGLE_USER }
    ]
  },
  {
    name: "Duolingo",
    host: "www.duolingo.com",
    signIns: [
      {
        provider: "apple",
        clientId: "com.duolingo.web",
        scopes: ["openid", "name", "email"],
        extra: { response_mode: "form_post" }
      }
    ]
  },
  {
    name: "Shipyard",
    host: "shipyard.example",
    signIns: [{ provider: "github", clientId: "Ov23liShipyard00Ci42", scopes: ["repo", "read:user"] }]
  },
  {
    name: "Guildboard",
    host: "guildboard.example",
    signIns: [{ provider: "discord", clientId: "812345678901234567", scopes: ["identify", "guilds", "messages.read"] }]
  },
  {
    name: "Lastmix",
    host: "lastmix.example",
    signIns: [
      {
        provider: "spotify",
        clientId: "5fe01282e44241328a84e7c5cc169165",
        scopes: ["user-read-recently-played", "playlist-modify-private"]
      }
    ]
  },
  {
    name: "Recruitly",
    host: "recruitly.example",
    signIns: [{ provider: "linkedin", clientId: "86vhj2q7rcrtly", scopes: ["openid", "profile", "w_member_social"] }]
  },
  {
    name: "Threadkeep",
    host: "threadkeep.example",
    signIns: [
      {
        provider: "x",
        clientId: "VGhyZWFka2VlcDoxOmNp",
        scopes: ["tweet.read", "tweet.write", "users.read", "offline.access"]
      }
    ]
  },
  {
    name: "Overlayr",
    host: "overlayr.example",
    signIns: [
      { provider: "twitch", clientId: "gp762nuuoqcoxypju8c569th9wz7q5", scopes: ["user:read:email", "chat:edit"] }
    ]
  },
  {
    name: "Sideboard",
    host: "sideboard.example",
    signIns: [{ provider: "reddit", clientId: "p-jcoLKBynTLew", scopes: ["identity", "mysubreddits"] }]
  },
  {
    name: "Standupper",
    host: "standupper.example",
    signIns: [{ provider: "slack", clientId: "4336676.569200954261", scopes: ["openid", "profile", "email"] }]
  }
];
var redirectUri = (app, provider) => `https://${app.host}/callback/${provider}`;

// test/e2e/world/authorization-server.ts
import { generateKeyPairSync } from "node:crypto";
import { text } from "node:stream/consumers";
import { Provider } from "oidc-provider";

// test/e2e/world/memory-adapter.ts
function memoryAdapter() {
  const records = /* @__PURE__ */ new Map();
  return (kind) => {
    const keyOf = (id) => `${kind}:${id}`;
    const findBy = async (field, value) => [...records].find(([key, record]) => key.startsWith(`${kind}:`) && record[field] === value)?.[1];
    return {
      upsert: async (id, record) => {
        records.set(keyOf(id), record);
      },
      find: async (id) => records.get(keyOf(id)),
      findByUid: (uid) => findBy("uid", uid),
      findByUserCode: (userCode) => findBy("userCode", userCode),
      consume: async (id) => {
        const record = records.get(keyOf(id));
        if (record) record["consumed"] = Math.floor(Date.now() / 1e3);
      },
      destroy: async (id) => {
        records.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, record] of records) if (record["grantId"] === grantId) records.delete(key);
      }
    };
  };
}

// test/e2e/world/pages.ts
var escapeHtml = (text3) => text3.replace(/[&<>"']/g, (sign2) => `&#${sign2.charCodeAt(0)};`);
var page = (title, body, head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,">${head}</head><body><main>${body}</main></body></html>`;
function sendPage(response, html, status = 200) {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(html);
}
function redirect(response, location2) {
  response.writeHead(302, { location: location2, "cache-control": "no-store" });
  response.end();
}
var FIELDS = {
  login: '<input name="email" autocomplete="off"><input name="password" type="password" autocomplete="off"><button id="login">Log in</button>',
  "second-factor": '<input name="code" autocomplete="off"><button id="verify">Verify</button>',
  consent: '<button id="allow" name="answer" value="allow">Allow</button><button id="deny" name="answer" value="deny">Cancel</button>'
};
var formPage = (host, step, action) => page(`${host}: ${step}`, `<form method="post" action="${escapeHtml(action)}">${FIELDS[step]}</form>`);
var scriptedPage = (host, step, action) => page(
  `${host}: ${step}`,
  `<form method="post" action="${escapeHtml(action)}">${FIELDS[step]}</form>`,
  `<script>
addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = new URLSearchParams(new FormData(event.target, event.submitter));
  const reply = await (await fetch(event.target.action, { method: 'POST', body })).json();
  if (reply.location) return location.assign(reply.location);
  const form = new DOMParser().parseFromString(reply.html, 'text/html').forms[0];
  document.querySelector('main').replaceChildren(form);
  if (form.action.startsWith(location.origin) === false) form.submit();
});
</script>`
);
var LEAVING = {
  script: (answer) => page("One moment", "You are taken back.", `<script>location.replace(${JSON.stringify(answer).replaceAll("<", "\\u003c")})</script>`),
  link: (answer) => page("Ready", `<a id="leave" href="${escapeHtml(answer)}">Back to the app</a>`),
  meta: (answer) => page("One moment", "You are taken back.", `<meta http-equiv="refresh" content="0;url=${escapeHtml(answer)}">`)
};

// test/e2e/world/authorization-server.ts
var QUESTION = "/.question/";
var ACCOUNT = { sub: "a3f1c29e", name: "Jordan", email: "jordan@mailbox.example" };
var HOUR_S = 3600;
var signingKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
function authorizationServer(standIn, clients, scopes, secrets) {
  const questions = /* @__PURE__ */ new WeakMap();
  const grants = /* @__PURE__ */ new Set();
  let leave = "redirect";
  let secondFactorAsked = false;
  const tokenUrl = new URL(standIn.token);
  const provider = new Provider(`https://${standIn.host}`, {
    adapter: memoryAdapter(),
    clients,
    scopes,
    claims: { openid: ["sub"], email: ["email"], profile: ["name"] },
    routes: { authorization: standIn.authorize, token: tokenUrl.pathname },
    cookies: { short: { path: "/", httpOnly: true, sameSite: "none", secure: true }, long: { httpOnly: true, sameSite: "none", secure: true } },
    jwks: { keys: [{ ...signingKey, use: "sig" }] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => false },
    ttl: { AccessToken: HOUR_S, IdToken: HOUR_S, Interaction: HOUR_S, Session: HOUR_S, Grant: HOUR_S },
    interactions: {
      url: (context, interaction) => {
        questions.set(context.res, interaction);
        return QUESTION;
      }
    },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...ACCOUNT, sub: id }) }),
    renderError: (context, out) => {
      context.body = `refused: ${JSON.stringify(out)}`;
    }
  });
  const protocol = provider.callback();
  const stageOf = (step) => step === "consent" ? standIn.consent : step === "login" ? standIn.login : { submit: standIn.secondFactor ?? standIn.login.submit };
  const show = (response, step) => {
    const stage = stageOf(step);
    sendPage(response, (stage.scripted ? scriptedPage : formPage)(standIn.host, step, stage.submit));
  };
  const answer = async (request, response, from) => {
    const end = response.end.bind(response);
    const send = (status, type, body) => {
      response.statusCode = status;
      response.removeHeader("location");
      response.removeHeader("content-length");
      response.setHeader("content-type", type);
      end(body);
    };
    const toScript = (reply) => send(200, "application/json", JSON.stringify(reply));
    const ask = (interaction) => {
      const step = interaction.prompt.name;
      const stage = stageOf(step);
      const asked = new URL(
        `https://${standIn.host}${standIn.authorize}?${new URLSearchParams(interaction.params)}`
      );
      const html = (stage.scripted ? scriptedPage : formPage)(standIn.host, step, stage.submit);
      if (from?.scripted) return toScript({ html });
      const next = stage.address?.(asked) ?? (from?.address ? asked.href : void 0);
      if (next === void 0) return send(200, "text/html", html);
      response.setHeader("location", next);
      response.removeHeader("content-length");
      end();
    };
    response.end = ((body) => {
      response.end = end;
      const interaction = questions.get(response);
      if (interaction) ask(interaction);
      else {
        const location2 = String(response.getHeader("location") ?? "");
        if (location2) secrets.noteUrl(new URL(location2));
        if (body) secrets.note(formFields(String(body)));
        if (from?.scripted) toScript(location2 ? { location: location2 } : { html: String(body) });
        else if (location2 && leave !== "redirect") send(200, "text/html", LEAVING[leave](location2));
        else end(body);
      }
      return response;
    });
    await protocol(request, response);
  };
  const resume = async (request, response, result, from) => {
    const { uid } = await provider.interactionDetails(request, response);
    await provider.interactionResult(request, response, result);
    request.method = "GET";
    request.url = `${standIn.authorize}/${uid}`;
    request.headers.cookie = `${request.headers.cookie ?? ""}; _interaction_resume=${uid}`;
    await answer(request, response, from);
  };
  const allow = async (interaction) => {
    const grant = new provider.Grant({
      accountId: interaction.session?.accountId ?? ACCOUNT.sub,
      clientId: interaction.params["client_id"] ?? ""
    });
    grant.addOIDCScope(interaction.params["scope"] ?? "openid");
    const id = await grant.save();
    grants.add(id);
    return id;
  };
  const submitted = async (request, response, url) => {
    const form = new URLSearchParams(await text(request));
    secrets.note(form);
    const interaction = await provider.interactionDetails(request, response);
    if (interaction.prompt.name === "consent") {
      const result = form.get("answer") === "deny" ? { error: "access_denied", error_description: "End-User aborted interaction" } : { consent: { grantId: await allow(interaction) } };
      return resume(request, response, result, standIn.consent);
    }
    const second = standIn.secondFactor;
    if (second && secondFactorAsked && url.pathname !== second) return redirect(response, second);
    return resume(request, response, { login: { accountId: ACCOUNT.sub } }, standIn.login);
  };
  const questionPage = (_request, response, url) => show(response, url.pathname === standIn.secondFactor ? "second-factor" : stepAt(url));
  const anyRequest = new URL(`https://${standIn.host}${standIn.authorize}?client_id=any`);
  const pathOf = (stage) => stage.address && new URL(stage.address(anyRequest), anyRequest).pathname;
  const stepAt = (url) => url.pathname === pathOf(standIn.consent) ? "consent" : "login";
  const questions_ = /* @__PURE__ */ new Set([pathOf(standIn.login), pathOf(standIn.consent), standIn.secondFactor]);
  const submits = /* @__PURE__ */ new Set([standIn.login.submit, standIn.consent.submit, standIn.secondFactor]);
  const exchange = async (request, response) => {
    request.headers.host = standIn.host;
    const end = response.end.bind(response);
    response.end = ((body) => {
      secrets.note(Object.entries(JSON.parse(String(body))));
      return end(body);
    });
    await protocol(request, response);
  };
  return {
    standIn,
    handlerOf: (request, url) => {
      if (url.host === tokenUrl.host && url.pathname === tokenUrl.pathname) return exchange;
      if (url.host !== standIn.host) return void 0;
      if (request.method === "POST" && submits.has(url.pathname)) return submitted;
      const known = /(^|;\s*)_interaction=/.test(request.headers.cookie ?? "");
      if (known && url.pathname !== standIn.authorize && questions_.has(url.pathname)) return questionPage;
      if (url.pathname === standIn.authorize || url.pathname.startsWith("/.well-known/") || url.pathname === "/jwks")
        return (incoming, response, address) => {
          secrets.noteUrl(address);
          return answer(incoming, response);
        };
      return void 0;
    },
    leaveBy: (next) => {
      leave = next;
    },
    askSecondFactor: (next) => {
      secondFactorAsked = next;
    },
    removeGrants: async () => {
      for (const id of grants) await (await provider.Grant.find(id))?.destroy();
      grants.clear();
    }
  };
}
var formFields = (html) => [...html.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);

// test/e2e/world/certificate.ts
import { generateKeyPairSync as generateKeyPairSync2, randomBytes, sign } from "node:crypto";
var tlv = (tag, ...parts) => {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [129, size] : [130, Math.floor(size / 256), size % 256];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
var sequence = (...parts) => tlv(48, ...parts);
var oid = (...body) => tlv(6, Buffer.from(body));
var bits = (body) => tlv(3, Buffer.from([0]), body);
var utcTime = (at) => tlv(23, Buffer.from(`${at.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));
var ECDSA_WITH_SHA256 = sequence(oid(42, 134, 72, 206, 61, 4, 3, 2));
var COMMON_NAME = oid(85, 4, 3);
var SUBJECT_ALT_NAME = oid(85, 29, 17);
var DAY_MS = 864e5;
function selfSigned(hosts) {
  const { publicKey, privateKey } = generateKeyPairSync2("ec", { namedCurve: "P-256" });
  const name = sequence(tlv(49, sequence(COMMON_NAME, tlv(12, Buffer.from("loopback")))));
  const names = sequence(...hosts.map((host) => tlv(130, Buffer.from(host))));
  const body = sequence(
    tlv(160, tlv(2, Buffer.from([2]))),
    tlv(2, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime(new Date(Date.now() - DAY_MS)), utcTime(new Date(Date.now() + 13 * DAY_MS))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tlv(163, sequence(sequence(SUBJECT_ALT_NAME, tlv(4, names))))
  );
  const signed = sequence(body, ECDSA_WITH_SHA256, bits(sign("sha256", body, privateKey)));
  return { key: pem(privateKey), cert: certificatePem(signed) };
}
var pem = (key) => key.export({ type: "pkcs8", format: "pem" }).toString();
var certificatePem = (der) => `-----BEGIN CERTIFICATE-----
${der.toString("base64").replace(/.{64}/g, "$&\n")}
-----END CERTIFICATE-----
`;

// test/e2e/world/clients.ts
import * as arctic from "arctic";
import * as openid from "openid-client";
async function answerOf(request) {
  return request.method === "POST" ? new URLSearchParams(await request.text()) : new URL(request.url).searchParams;
}
var byArctic = (build, redeem) => async ({ scopes, extra = {} }) => {
  const state = arctic.generateState();
  const verifier = arctic.generateCodeVerifier();
  const request = build(state, verifier, [...scopes]);
  for (const [name, value] of Object.entries(extra)) request.searchParams.set(name, value);
  return {
    state,
    request,
    redeem: async (answer) => {
      const code = (await answerOf(answer)).get("code");
      if (code === null) throw new Error("refused");
      await redeem(code, verifier);
    }
  };
};
var plain = (provider) => byArctic(
  (state, _verifier, scopes) => provider.createAuthorizationURL(state, scopes),
  (code) => provider.validateAuthorizationCode(code)
);
var withVerifier = (provider) => byArctic(
  (state, verifier, scopes) => provider.createAuthorizationURL(state, verifier, scopes),
  (code, verifier) => provider.validateAuthorizationCode(code, verifier)
);
var discovered = (issuer) => ({ clientId, secret, redirectUri: redirectUri2 }) => async ({ scopes, extra = {} }) => {
  const settings = await openid.discovery(new URL(issuer), clientId, secret, openid.ClientSecretPost(secret), {
    [openid.customFetch]: (url, options) => fetch(url, options)
  });
  const state = openid.randomState();
  const nonce = openid.randomNonce();
  const parameters = { redirect_uri: redirectUri2, scope: scopes.join(" "), state, nonce, ...extra };
  return {
    state,
    request: openid.buildAuthorizationUrl(settings, parameters),
    redeem: async (answer) => {
      await openid.authorizationCodeGrant(settings, answer.method === "POST" ? answer : new URL(answer.url), {
        expectedState: state,
        expectedNonce: nonce
      });
    }
  };
};
var each = (make, as) => ({ clientId, secret, redirectUri: redirectUri2 }) => as(make(clientId, secret, redirectUri2));
var LIBRARIES = {
  google: { secretIn: "client_secret_basic", client: each((...of) => new arctic.Google(...of), withVerifier) },
  facebook: { secretIn: "client_secret_post", client: each((...of) => new arctic.Facebook(...of), plain) },
  apple: { secretIn: "client_secret_post", client: discovered("https://appleid.apple.com") },
  microsoft: {
    secretIn: "client_secret_basic",
    client: each((...of) => new arctic.MicrosoftEntraId("common", ...of), withVerifier)
  },
  github: { secretIn: "client_secret_basic", client: each((...of) => new arctic.GitHub(...of), plain) },
  discord: { secretIn: "client_secret_basic", client: each((...of) => new arctic.Discord(...of), withVerifier) },
  spotify: { secretIn: "client_secret_basic", client: each((...of) => new arctic.Spotify(...of), withVerifier) },
  linkedin: { secretIn: "client_secret_post", client: each((...of) => new arctic.LinkedIn(...of), plain) },
  x: { secretIn: "client_secret_basic", client: each((...of) => new arctic.Twitter(...of), withVerifier) },
  twitch: { secretIn: "client_secret_post", client: each((...of) => new arctic.Twitch(...of), plain) },
  reddit: { secretIn: "client_secret_basic", client: each((...of) => new arctic.Reddit(...of), plain) },
  slack: { secretIn: "client_secret_basic", client: each((...of) => new arctic.Slack(...of), plain) }
};

// test/e2e/world/hosts.ts
import http from "node:http";
import https from "node:https";
import net from "node:net";
var LOOPBACK = "127.0.0.1";
var APP_MARK = "x-from-app";
var listen = async (server) => {
  await new Promise((resolve) => server.listen(0, LOOPBACK, resolve));
  return server.address().port;
};
async function startHosts(certificate, answer) {
  const contacts = [];
  const tunnels = [];
  let hook;
  const server = https.createServer(certificate, async (request, response) => {
    const host = request.headers.host ?? "";
    const url = new URL(request.url ?? "/", `https://${host}`);
    const contact = {
      method: request.method ?? "",
      host,
      path: url.pathname,
      destination: String(request.headers["sec-fetch-dest"] ?? ""),
      origin: request.headers.origin ?? "",
      from: request.headers[APP_MARK] ? "app" : "browser"
    };
    contacts.push(contact);
    await hook?.(contact);
    await answer(request, response, url);
  });
  const port = await listen(server);
  const open = /* @__PURE__ */ new Set();
  const keep = (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    return socket;
  };
  const proxy = http.createServer((request, response) => {
    tunnels.push(request.url ?? "");
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, client, head) => {
    tunnels.push(request.url ?? "");
    const upstream = net.connect(port, LOOPBACK, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream).on("error", () => client.destroy());
    keep(client).on("error", () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    proxy: { host: LOOPBACK, port: proxyPort },
    port,
    contacts,
    tunnels,
    beforeAnswer: (next) => {
      hook = next;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((each2) => new Promise((resolve) => each2.close(resolve))));
    }
  };
}

// test/e2e/world/loopback-fetch.ts
import https2 from "node:https";
import { buffer } from "node:stream/consumers";
function loopbackFetch(port, ca) {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    const headers = { ...Object.fromEntries(request.headers), host: url.host, [APP_MARK]: "1" };
    const options = { host: "127.0.0.1", port, servername: url.hostname, ca, method: request.method, headers };
    return new Promise((resolve, reject) => {
      const outgoing = https2.request({ ...options, path: url.pathname + url.search }, async (incoming) => {
        const answer = await buffer(incoming);
        const fields = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        resolve(new Response(answer.length > 0 ? answer : null, { status: incoming.statusCode ?? 500, headers: fields }));
      });
      outgoing.on("error", reject).end(body);
    });
  };
}

// test/e2e/world/relying-party.ts
import { text as text2 } from "node:stream/consumers";
var outcomePage = (app, outcome, popup) => page(
  `${app.name}: ${outcome}`,
  `<p id="outcome">${outcome}</p>`,
  popup ? '<script>if (opener) { opener.postMessage("finished", location.origin); close(); }</script>' : ""
);
var homePage = (app) => page(
  app.name,
  app.signIns.map(
    ({ provider }) => `<p><a id="${provider}" href="/login/${provider}">Continue with ${provider}</a> <button id="popup-${provider}" onclick="open('/login/${provider}?popup=1', 'signin', 'width=500,height=600')">in a window</button></p>`
  ).join("") + '<p id="finished"></p>',
  '<script>addEventListener("message", (event) => { finished.textContent = event.data; })</script>'
);
function relyingParty(app, secrets) {
  const clients = new Map(
    app.signIns.map(({ provider, clientId }) => {
      const library = LIBRARIES[provider];
      if (!library) throw new Error(`no client library for ${provider}`);
      const registration = { clientId, secret: secretOf(clientId), redirectUri: redirectUri(app, provider) };
      return [provider, library.client(registration)];
    })
  );
  const attempts = /* @__PURE__ */ new Map();
  const login = async (signIn, query) => {
    const { more, popup, ...extra } = Object.fromEntries(query);
    const scopes = more && signIn.more || signIn.scopes;
    const attempt = await clients.get(signIn.provider)?.({ scopes, extra: { ...signIn.extra, ...extra } });
    if (!attempt) throw new Error(`no client for ${signIn.provider}`);
    attempts.set(attempt.state, { ...attempt, popup: popup !== void 0 });
    secrets.noteUrl(attempt.request);
    return attempt.request.href;
  };
  return async (request, response, url) => {
    const [, route, provider] = url.pathname.split("/");
    const signIn = app.signIns.find((each2) => each2.provider === provider);
    if (!signIn) return sendPage(response, homePage(app));
    if (route === "login") return redirect(response, await login(signIn, url.searchParams));
    const body = request.method === "POST" ? await text2(request) : void 0;
    const answer = new URLSearchParams(body ?? url.search);
    secrets.note(answer);
    const attempt = attempts.get(answer.get("state") ?? "");
    if (!attempt) return sendPage(response, outcomePage(app, "unknown", false), 400);
    const outcome = await attempt.redeem(new Request(url, body === void 0 ? {} : { method: "POST", body, headers: FORM })).then(() => "signed in").catch((reason) => answer.has("error") ? "refused" : `failed: ${reason}`);
    sendPage(response, outcomePage(app, outcome, attempt.popup));
  };
}
var FORM = { "content-type": "application/x-www-form-urlencoded" };
var secretOf = (clientId) => `secret-of-${Buffer.from(clientId).toString("hex").slice(0, 24)}`;

// test/e2e/world/secrets.ts
var SECRET_NAMES = /* @__PURE__ */ new Set([
  "access_token",
  "assertion",
  "code",
  "code_challenge",
  "code_verifier",
  "credential",
  "email",
  "id_token",
  "id_token_hint",
  "login_hint",
  "nonce",
  "oauth_token",
  "oauth_verifier",
  "openid.claimed_id",
  "openid.response_nonce",
  "openid.sig",
  "password",
  "refresh_token",
  "signed_request",
  "state",
  "verification_code"
]);
var SHORTEST = 5;
function rememberSecrets() {
  const values = /* @__PURE__ */ new Set();
  const note = (pairs) => {
    for (const [name, value] of pairs) {
      if (SECRET_NAMES.has(name) && typeof value === "string" && value.length >= SHORTEST) values.add(value);
    }
  };
  return {
    note,
    noteUrl: (url) => {
      note(url.searchParams);
      note(new URLSearchParams(url.hash.slice(1)));
    },
    values,
    foundIn: (text3) => [...values].filter((value) => text3.includes(value) || text3.includes(encodeURIComponent(value)))
  };
}

// test/e2e/world/stand-ins.ts
var relative = (url) => url.pathname + url.search;
var carried = (path, name, value) => `${path}?${new URLSearchParams({ [name]: value })}`;
var parameter = (url, name) => url.searchParams.get(name) ?? "";
var gdp = (request) => {
  const params = {
    "params[app_id]": parameter(request, "client_id"),
    "params[redirect_uri]": JSON.stringify(parameter(request, "redirect_uri")),
    "params[scope]": JSON.stringify(parameter(request, "scope").split(/[ ,]/)),
    "params[response_type]": '"code"',
    "params[next]": '"confirm"',
    source: "gdp_delegated"
  };
  return `/privacy/consent/gdp/?${new URLSearchParams(params)}`;
};
var linkedInFlow = (request) => {
  const flow = {
    scope: parameter(request, "scope"),
    state: parameter(request, "state"),
    appId: 4711042,
    authorizationType: "OAUTH2_AUTHORIZATION_CODE",
    redirectUri: parameter(request, "redirect_uri"),
    currentStage: "LOGIN_SUCCESS"
  };
  return `/oauth/v2/login-success?${new URLSearchParams({ app_id: "4711042", auth_type: "AC", flow: JSON.stringify(flow) })}`;
};
var STAND_INS = [
  {
    provider: "google",
    host: "accounts.google.com",
    authorize: "/o/oauth2/v2/auth",
    token: "https://oauth2.googleapis.com/token",
    login: {
      submit: "/v3/signin/identifier",
      address: (request) => `/v3/signin/identifier${request.search}&flowName=GeneralOAuthFlow`
    },
    consent: {
      submit: "/signin/oauth/consent",
      address: (request) => `/signin/oauth/consent?authuser=0&part=AJi8hAN&client_id=${encodeURIComponent(parameter(request, "client_id"))}`
    }
  },
  {
    provider: "facebook",
    host: "www.facebook.com",
    authorize: "/v16.0/dialog/oauth",
    token: "https://graph.facebook.com/v16.0/oauth/access_token",
    login: {
      submit: "/login.php",
      address: (request) => `/login.php?${new URLSearchParams({ skip_api_login: "1", api_key: parameter(request, "client_id"), signed_next: "1", next: request.href })}`
    },
    consent: { submit: "/privacy/consent/gdp/", address: gdp },
    secondFactor: "/two_step_verification/two_factor/"
  },
  {
    provider: "apple",
    host: "appleid.apple.com",
    authorize: "/auth/authorize",
    token: "https://appleid.apple.com/auth/token",
    login: { submit: "/appleauth/auth/signin", scripted: true },
    consent: { submit: "/appleauth/auth/oauth/authorize", scripted: true }
  },
  {
    provider: "microsoft",
    host: "login.microsoftonline.com",
    authorize: "/common/oauth2/v2.0/authorize",
    token: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    login: { submit: "/common/login" },
    consent: { submit: "/common/Consent/Set" }
  },
  {
    provider: "github",
    host: "github.com",
    authorize: "/login/oauth/authorize",
    token: "https://github.com/login/oauth/access_token",
    login: {
      submit: "/login",
      address: (request) => `/login?${new URLSearchParams({ client_id: parameter(request, "client_id"), return_to: relative(request) })}`
    },
    consent: { submit: "/login/oauth/authorize" },
    secondFactor: "/sessions/two-factor/app"
  },
  {
    provider: "discord",
    host: "discord.com",
    authorize: "/oauth2/authorize",
    token: "https://discord.com/api/oauth2/token",
    login: { submit: "/login", address: (request) => carried("/login", "redirect_to", relative(request)) },
    consent: { submit: "/api/v9/oauth2/authorize", scripted: true }
  },
  {
    provider: "spotify",
    host: "accounts.spotify.com",
    authorize: "/authorize",
    token: "https://accounts.spotify.com/api/token",
    login: {
      submit: "/en/login",
      address: (request) => carried("/en/login", "continue", request.href)
    },
    consent: { submit: "/authorize/accept", scripted: true }
  },
  {
    provider: "linkedin",
    host: "www.linkedin.com",
    authorize: "/oauth/v2/authorization",
    token: "https://www.linkedin.com/oauth/v2/accessToken",
    login: {
      submit: "/uas/login",
      address: (request) => carried("/uas/login", "session_redirect", linkedInFlow(request))
    },
    consent: { submit: "/oauth/v2/authorization-submit", address: linkedInFlow }
  },
  {
    provider: "x",
    host: "twitter.com",
    authorize: "/i/oauth2/authorize",
    token: "https://api.twitter.com/2/oauth2/token",
    login: {
      submit: "/i/flow/login",
      address: (request) => carried("/i/flow/login", "redirect_after_login", relative(request))
    },
    consent: { submit: "/i/api/2/oauth2/authorize", scripted: true }
  },
  {
    provider: "twitch",
    host: "id.twitch.tv",
    authorize: "/oauth2/authorize",
    token: "https://id.twitch.tv/oauth2/token",
    login: { submit: "/oauth2/login" },
    consent: { submit: "/oauth2/authorize" }
  },
  {
    provider: "reddit",
    host: "www.reddit.com",
    authorize: "/api/v1/authorize",
    token: "https://www.reddit.com/api/v1/access_token",
    login: { submit: "/login/", address: (request) => carried("/login/", "dest", request.href) },
    consent: { submit: "/api/v1/authorize" }
  },
  {
    provider: "slack",
    host: "slack.com",
    authorize: "/openid/connect/authorize",
    token: "https://slack.com/api/openid.connect.token",
    login: { submit: "/signin", address: (request) => carried("/signin", "redir", relative(request)) },
    consent: { submit: "/openid/connect/authorize" }
  }
];

// test/e2e/world/world.ts
var signInsAt = (provider) => APPS.flatMap((app) => app.signIns.filter((each2) => each2.provider === provider).map((each2) => [app, each2]));
var clientsOf = (provider) => signInsAt(provider).map(([app, { clientId }]) => ({
  client_id: clientId,
  client_secret: secretOf(clientId),
  redirect_uris: [redirectUri(app, provider)],
  response_types: ["code"],
  grant_types: ["authorization_code"],
  token_endpoint_auth_method: LIBRARIES[provider]?.secretIn ?? "client_secret_basic"
}));
var scopesOf = (provider) => [
  ...new Set(signInsAt(provider).flatMap(([, { scopes, more = [] }]) => [...scopes, ...more]))
];
var ordinaryPage = (_request, response, url) => sendPage(response, page(url.host, `<p>${url.host}</p>`));
async function startWorld() {
  const secrets = rememberSecrets();
  const providers = STAND_INS.map(
    (standIn) => authorizationServer(standIn, clientsOf(standIn.provider), scopesOf(standIn.provider), secrets)
  );
  const apps = new Map(APPS.map((app) => [app.host, relyingParty(app, secrets)]));
  const names = [...STAND_INS.flatMap(({ host, token }) => [host, new URL(token).host]), ...apps.keys()];
  const certificate = selfSigned([...new Set(names)]);
  const hosts = await startHosts(certificate, (request, response, url) => {
    const handler = apps.get(url.host) ?? providers.map((each2) => each2.handlerOf(request, url)).find((each2) => each2 !== void 0) ?? ordinaryPage;
    return handler(request, response, url);
  });
  const outside = globalThis.fetch;
  globalThis.fetch = loopbackFetch(hosts.port, certificate.cert);
  return {
    hosts,
    secrets,
    provider: (id) => {
      const found = providers.find(({ standIn }) => standIn.provider === id);
      if (!found) throw new Error(`no stand-in for ${id}`);
      return found;
    },
    close: async () => {
      globalThis.fetch = outside;
      await hosts.close();
    }
  };
}

// test/e2e/browser/firefox.ts
import { randomUUID } from "node:crypto";
import { readFileSync as readFileSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2 } from "node:path";

// test/e2e/browser/bidi.ts
import WebSocket from "ws";
async function connectBidi(port) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = /* @__PURE__ */ new Map();
  const listeners = /* @__PURE__ */ new Map();
  let last = 0;
  socket.on("message", (data) => {
    const reply = JSON.parse(String(data));
    if (reply.id === void 0) return listeners.get(reply.method ?? "")?.(reply.params);
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.type === "error") asked?.reject(new Error(`${reply.error}: ${reply.message}`));
    else asked?.resolve(reply.result);
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox is gone"));
  });
  const send = (method, params = {}) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  return {
    send,
    evaluate: async (context, expression) => {
      const { type, result, exceptionDetails } = await send("script.evaluate", {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true
      });
      if (type === "exception") throw new Error(exceptionDetails?.text);
      return result?.value === void 0 ? void 0 : JSON.parse(result.value);
    },
    on: (method, listener) => {
      listeners.set(method, listener);
    },
    close: () => socket.close()
  };
}

// test/e2e/browser/browser.ts
var PATIENCE_MS = 15e3;
var PAUSE_MS = 25;
var pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(what, ask) {
  const end = Date.now() + PATIENCE_MS;
  for (let last; ; await pause(PAUSE_MS)) {
    const answer = await ask().catch((reason) => {
      last = reason;
      return void 0;
    });
    if (answer !== void 0 && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`, { cause: last });
  }
}

// test/e2e/browser/extension-page.ts
var onExtensionPage = (open, extension) => async (script, ...of) => {
  const page2 = await open(`${extension}/manifest.json`);
  try {
    return await page2.evaluate(script, ...of);
  } finally {
    await page2.close();
  }
};

// test/e2e/browser/firefox-parent.ts
function watchExtension(id, origin) {
  const begun = {
    starts: 0,
    running: false,
    popupsFound: false,
    printed: [],
    alerts: /* @__PURE__ */ new Map()
  };
  Object.assign(globalThis, { harness: begun });
  const status = {
    observe(subject) {
      const { addonId, isRunning } = subject.wrappedJSObject;
      if (addonId !== id) return;
      harness.running = isRunning;
      if (isRunning) harness.starts += 1;
    }
  };
  Services.obs.addObserver(status, "extension:background-script-status");
  Services.console.registerListener({
    observe(message) {
      if (message.sourceName?.startsWith(origin)) harness.printed.push(String(message.errorMessage));
    }
  });
  const desktop = {
    QueryInterface: ChromeUtils.generateQI(["nsIAlertsService"]),
    showAlert(alert, listener) {
      harness.alerts.set(alert.name, { alert, listener });
      listener.observe(null, "alertshow", "");
    },
    closeAlert(name) {
      harness.alerts.get(name)?.listener.observe(null, "alertfinished", "");
      harness.alerts.delete(name);
    }
  };
  Components.manager.QueryInterface(Ci["nsIComponentRegistrar"]).registerFactory(
    Components.ID("{5a4b3c2d-1e0f-4a5b-8c7d-6e5f4a3b2c1d}"),
    "notifications of the harness",
    "@mozilla.org/alerts-service;1",
    {
      QueryInterface: ChromeUtils.generateQI(["nsIFactory"]),
      createInstance: (wanted) => desktop.QueryInterface(wanted)
    }
  );
}
var background = () => ({
  starts: harness.starts,
  running: harness.running
});
var printed = () => harness.printed;
var terminateBackground = (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
async function changePermissions(id, change, origins, permissions) {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[change](id, { origins, permissions, data_collection: [] }, extension);
}
function pressToolbarButton(id) {
  const widget = document.querySelector(`[data-extensionid="${id}"]`);
  const button = widget?.querySelector(".unified-extensions-item-action-button") ?? widget;
  if (!button) throw new Error("no toolbar button");
  button.click();
}
function popupContext(origin) {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const popups = () => [...document.querySelectorAll(".webextension-popup-browser")];
  if (!harness.popupsFound) {
    harness.popupsFound = true;
    const known = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (id) => known(id) ?? popups().find((popup2) => NavigableManager.getIdForBrowser(popup2) === id) ?? null;
  }
  const popup = popups().find(({ currentURI }) => currentURI?.spec.startsWith(origin));
  if (!popup) return null;
  popup.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(popup);
}
var openPrivateWindow = () => {
  OpenBrowserWindow({ private: true });
};
function closePrivateWindows() {
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule("resource://gre/modules/PrivateBrowsingUtils.sys.mjs");
  for (const window of Services.wm.getEnumerator("navigator:browser")) {
    if (PrivateBrowsingUtils.isWindowPrivate(window)) window.close();
  }
}
var preferColourScheme = (scheme) => Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", scheme === "dark" ? 0 : 1);
var alerts = () => [...harness.alerts].map(([id, { alert }]) => [id, `${alert.title}
${alert.text}`]);
var clickAlert = (id) => harness.alerts.get(id)?.listener.observe(null, "alertclickcallback", "");

// test/e2e/browser/firefox-process.ts
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
var QUIET = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.contentblocking.introCount": 20,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "remote.active-protocols": 1,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  "trailhead.firstrun.didSeeAboutWelcome": true
};
var freePort = async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
};
async function spawnFirefox(preferences) {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const lines2 = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
  );
  writeFileSync(join(profile, "user.js"), lines2.join("\n"));
  const port = await freePort();
  const child = spawn(
    process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", String(port), "--remote-allow-system-access"],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, MOZ_HEADLESS: "1", MOZ_CRASHREPORTER_DISABLE: "1" } }
  );
  const said = [];
  child.stdout.on("data", (part) => said.push(String(part)));
  child.stderr.on("data", (part) => said.push(String(part)));
  await listening(child, said);
  return {
    pid: child.pid ?? 0,
    port,
    said: () => said.join("").split("\n"),
    ended: async () => {
      const force = setTimeout(() => child.kill("SIGKILL"), 3e3);
      if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once("exit", resolve));
      clearTimeout(force);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}
var listening = (child, said) => new Promise((resolve, reject) => {
  child.stderr?.on("data", () => said.join("").includes("WebDriver BiDi listening") && resolve());
  child.once("exit", () => reject(new Error(`Firefox did not start: ${said.join("")}`)));
});

// test/e2e/browser/udp.ts
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
var SAMPLE_MS = 200;
var lines = (file) => {
  try {
    return readFileSync(file, "utf8").split("\n").slice(1);
  } catch {
    return [];
  }
};
var entries = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
var link = (file) => {
  try {
    return readlinkSync(file);
  } catch {
    return "";
  }
};
function processTree(root) {
  const parents = entries("/proc").filter((name) => /^\d+$/.test(name)).map((name) => {
    const [status = ""] = [lines(`/proc/${name}/status`).find((line) => line.startsWith("PPid:"))];
    return [Number(name), Number(status.slice(5))];
  });
  const tree = /* @__PURE__ */ new Set([root]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const [process2, parent] of parents) if (tree.has(parent)) tree.add(process2);
  }
  return [...tree];
}
var udpSockets = () => new Map(
  ["/proc/net/udp", "/proc/net/udp6"].flatMap(lines).map((line) => line.trim().split(/\s+/)).filter((fields) => fields.length > 9).map((fields) => [String(fields[9]), `${fields[1]} ${fields[2]}`])
);
function watchUdp(root) {
  const seen = /* @__PURE__ */ new Set();
  const look = () => {
    const sockets = udpSockets();
    if (sockets.size === 0) return;
    for (const process2 of processTree(root)) {
      for (const descriptor of entries(`/proc/${process2}/fd`)) {
        const inode = /^socket:\[(\d+)\]$/.exec(link(`/proc/${process2}/fd/${descriptor}`))?.[1];
        const socket = inode && sockets.get(inode);
        if (socket) seen.add(socket);
      }
    }
  };
  const timer = setInterval(look, SAMPLE_MS);
  return { seen: () => [...seen], stop: () => clearInterval(timer) };
}

// test/e2e/browser/firefox.ts
var call = (script, of) => `(${script})(...${JSON.stringify(of)})`;
function pageOf(bidi, context) {
  const evaluate = (script, ...of) => bidi.evaluate(context, call(script, of));
  const url = () => evaluate(() => location.href);
  const press = (type, actions) => bidi.send("input.performActions", { context, actions: [{ type, id: type, actions }] });
  const find = (selector) => until(`${selector}`, () => evaluate((of) => document.querySelector(of) !== null, selector));
  const click = async (selector) => {
    await find(selector);
    const [x, y] = await evaluate((of) => {
      const element = document.querySelector(of);
      element?.scrollIntoView({ block: "center" });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [Math.floor(left + width / 2), Math.floor(top + height / 2)];
    }, selector);
    await press("pointer", [
      { type: "pointerMove", x, y },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 }
    ]);
  };
  return {
    goto: async (address) => {
      await bidi.send("browsingContext.navigate", { context, url: address, wait: address.startsWith("http") ? "complete" : "none" });
      if (!address.startsWith("http")) {
        await until(
          address,
          () => evaluate((of) => location.href.startsWith(of) && document.readyState === "complete", address)
        );
      }
    },
    url,
    evaluate,
    click,
    type: async (selector, text3) => {
      await click(selector);
      const keys = [...text3].flatMap((key) => [{ type: "keyDown", value: key }, { type: "keyUp", value: key }]);
      await press("key", keys);
    },
    find: async (selector) => {
      await find(selector);
    },
    resize: async (width, height) => {
      await bidi.send("browsingContext.setViewport", { context, viewport: { width, height }, devicePixelRatio: 2 });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send("browsingContext.captureScreenshot", { context });
      writeFileSync2(file, Buffer.from(data, "base64"));
    },
    close: async () => {
      await bidi.send("browsingContext.close", { context });
    }
  };
}
async function launchFirefox({ folder, proxy, granted }) {
  const id = JSON.parse(readFileSync2(join2(folder, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const extension = `moz-extension://${uuid}`;
  const firefox = await spawnFirefox({
    "network.proxy.type": 1,
    "network.proxy.ssl": proxy.host,
    "network.proxy.ssl_port": proxy.port,
    "network.proxy.http": proxy.host,
    "network.proxy.http_port": proxy.port,
    "network.proxy.allow_hijacking_localhost": true,
    "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
    "extensions.webextOptionalPermissionPrompts": false,
    "devtools.jsonview.enabled": false,
    "devtools.console.stdout.content": true
  });
  const udp = watchUdp(firefox.pid);
  const bidi = await connectBidi(firefox.port);
  await bidi.send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const tree = async (scope = {}) => (await bidi.send("browsingContext.getTree", { maxDepth: 0, ...scope })).contexts;
  const [window] = await tree({ "moz:scope": "chrome" });
  const [first] = await tree();
  const inParent = (script, ...of) => bidi.evaluate(window?.context ?? "", call(script, of));
  const contexts = /* @__PURE__ */ new WeakMap();
  const asPage = (context) => {
    const page2 = pageOf(bidi, context);
    contexts.set(page2, context);
    return page2;
  };
  const open = async (url) => {
    const { context } = await bidi.send("browsingContext.create", {
      type: "tab",
      referenceContext: first?.context
    });
    const page2 = asPage(context);
    await page2.goto(url);
    return page2;
  };
  const change = (how, origins, permissions = []) => inParent(changePermissions, id, how, origins, permissions);
  await inParent(watchExtension, id, extension);
  await bidi.send("webExtension.install", { extensionData: { type: "path", path: folder } });
  await until("the background to start", async () => (await inParent(background)).starts > 0);
  if (granted) await change("add", granted.origins, granted.permissions);
  const withApi = onExtensionPage(open, extension);
  return {
    name: "firefox",
    extension,
    withApi,
    open,
    pageAt: (address) => until(`a page at ${address}`, async () => {
      const found = (await tree()).find(({ url }) => url.startsWith(address));
      return found && asPage(found.context);
    }),
    openPrivate: async (url) => {
      const before = new Set((await tree()).map(({ context }) => context));
      await inParent(openPrivateWindow);
      const added = await until(
        "the private window",
        async () => (await tree()).find(({ context }) => !before.has(context))
      );
      const page2 = asPage(added.context);
      await until(url, () => page2.goto(url).then(() => true));
      return { ...page2, close: () => inParent(closePrivateWindows) };
    },
    pressButton: async (page2) => {
      await bidi.send("browsingContext.activate", { context: contexts.get(page2) });
      await inParent(pressToolbarButton, id);
      return until("the popup", async () => {
        const context = await inParent(popupContext, extension);
        const popup = context === null ? void 0 : asPage(context);
        return await popup?.evaluate(() => document.readyState) === "complete" && popup;
      });
    },
    badge: () => withApi(() => browser.action.getBadgeText({})),
    grant: (origins) => change("add", origins),
    revoke: (origins) => change("remove", origins),
    stopBackground: async () => {
      await inParent(terminateBackground, id);
      await until("the background to stop", async () => !(await inParent(background)).running);
    },
    backgroundStarts: async () => (await inParent(background)).starts,
    printed: async () => [...await inParent(printed), ...firefox.said()],
    udp: () => udp.seen(),
    colourScheme: (scheme) => inParent(preferColourScheme, scheme),
    notifications: () => inParent(alerts),
    clickNotification: (of) => inParent(clickAlert, of),
    close: async () => {
      udp.stop();
      await bidi.send("browser.close").catch(() => {
      });
      bidi.close();
      await firefox.ended();
    }
  };
}

// test/e2e/.exp4.ts
var w = await startWorld();
var t0 = Date.now();
var T = (...a) => console.log(((Date.now() - t0) / 1e3).toFixed(1), ...a);
var b = await launchFirefox({ folder: "/tmp/ext", proxy: w.hosts.proxy });
setTimeout(() => {
  T("timeout");
  process.exit(1);
}, 4e4).unref();
for (let i = 0; i < 3; i++) {
  const p = await b.openPrivate("https://loud.example/");
  T("opened", await p.url());
  await p.close();
  T("closed");
}
await b.close();
await w.close();
