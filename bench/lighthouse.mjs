// Serves a built site on loopback and runs Lighthouse over four of its pages. Started by bench/lighthouse.
import {createServer} from 'node:http';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {dirname, extname, join, normalize, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {execFileSync} from 'node:child_process';
import lighthouse from 'lighthouse';
import * as chromeLauncher from 'chrome-launcher';

const runs = Number(process.argv[2]);
const site = resolve(process.argv[3]);
const pages = (process.env.PAGES ?? "index.html articles/ruptures.html quizzes/how-therapy-feels.html search.html").split(" ");
const wanted = ['performance', 'accessibility', 'best-practices', 'seo'];
const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
};

/** The headers of the file _headers: those of all files, and how long files in css/, js/ and img/ may be kept. */
async function headers() {
  const beside = [join(dirname(site), 'hosting'), site + '-hosting'].find(existsSync);
  const rules = [];
  for (const line of (await readFile(join(beside, '_headers'), 'utf8')).split('\n')) {
    if (line.startsWith('/')) rules.push({under: line.replace(/\*$/, ''), set: {}});
    else if (/^ {2}[A-Z]/.test(line)) {
      const colon = line.indexOf(':');
      rules.at(-1).set[line.slice(2, colon)] = line.slice(colon + 1).trim();
    }
  }
  return path => Object.assign({}, ...rules.filter(rule => path.startsWith(rule.under)).map(rule => rule.set));
}

/**
 * The same policy with one door: for robots.txt. Lighthouse asks for that file from inside the page, which the policy
 * connect-src 'none' forbids to everything, and so it can't read it.
 */
let door = false;
const withDoor = (text, root) =>
  door ? text.replace("connect-src 'none'", `connect-src ${root}robots.txt`) : text;

async function serve() {
  const headersOf = await headers();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/\/$/, '/index.html');
    const file = normalize(join(site, path));
    let code = 200, body;
    try {
      if (!file.startsWith(site)) throw new Error('outside');
      body = await readFile(file);
    } catch {
      code = 404;
      body = await readFile(join(site, '404.html'));
    }
    const type = types[code === 200 ? extname(file) : '.html'] ?? 'application/octet-stream';
    const zip = /text|xml|javascript/.test(type);
    const root = `http://localhost:${server.address().port}/`;
    if (type.startsWith('text/html')) body = Buffer.from(withDoor(body.toString('utf8'), root));
    const said = headersOf(path);
    said['Content-Security-Policy'] = withDoor(said['Content-Security-Policy'], root);
    response.writeHead(code, {
      ...said, 'Content-Type': type, ...(zip ? {'Content-Encoding': 'gzip', Vary: 'Accept-Encoding'} : {}),
    });
    response.end(zip ? gzipSync(body) : body);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return server;
}

const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** One run in a browser of its own; once more where the browser recorded nothing. */
async function measure(url, categories, again = 2) {
  const chrome = await chromeLauncher.launch({
    chromePath: process.env.CHROME_PATH,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const {lhr} = await lighthouse(url, {port: chrome.port, onlyCategories: categories});
    if (!lhr.runtimeError) return lhr;
    console.error(`    ${lhr.runtimeError.code}`);
  } finally {
    chrome.kill();
  }
  if (!again) throw new Error('Lighthouse could not measure ' + url);
  return measure(url, categories, again - 1);
}

/** The audits that count and are not passed. */
function failed(lhr) {
  const refs = Object.values(lhr.categories).flatMap(category => category.auditRefs.filter(ref => ref.weight > 0));
  return [...new Set(refs.map(ref => ref.id))].map(id => lhr.audits[id])
    .filter(audit => audit.score !== null && audit.score < 0.9);
}

const server = await serve();
const root = `http://localhost:${server.address().port}/`;
const version = execFileSync(process.env.CHROME_PATH, ['--version'], {stdio: ['ignore', 'pipe', 'ignore']}).toString().trim();
const score = (results, category) => Math.round(100 * median(results.map(lhr => lhr.categories[category].score)));
let low = 0;
console.log(`Lighthouse, mobile, ${version}, Node ${process.version}, median of ${runs}`);
console.log(['page', ...wanted, 'seo, robots.txt let through'].join(' | '));
for (const page of pages) {
  const url = root + (page === 'index.html' ? '' : page);
  const results = [];
  door = false;
  for (let run = 0; run < runs; run++) results.push(await measure(url, wanted));
  door = true;
  const seo = await measure(url, ['seo']);
  const last = results.at(-1);
  await writeFile(new URL(`./${page.replace(/\W+/g, '-')}.json`, import.meta.url), JSON.stringify(last, null, 1));
  const row = [...wanted.map(one => score(results, one)), score([seo], 'seo')];
  console.log([page, ...row].join(' | '));
  const wrong = failed(last).filter(audit => audit.id !== 'robots-txt').concat(failed(seo));
  wrong.forEach(audit => console.log(`    ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`));
  // Without the door, the one thing that counts against a page may be that robots.txt can't be read.
  if (wrong.length || row[0] < 100 || row[1] < 100 || row[2] < 100 || row[4] < 100) low++;
}
server.close();
process.exit(low ? 1 : 0);
