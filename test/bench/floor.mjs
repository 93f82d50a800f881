// The least that any tool pays: import puppeteer, launch, load the finished page, print, close.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

const [executablePath, html, pdf] = process.argv.slice(2);
const args = ['--disable-gpu', '--font-render-hinting=none', '--disable-extensions'];
if (process.getuid?.() === 0) args.push('--no-sandbox');
const browser = await puppeteer.launch({ executablePath, args, headless: 'shell' });
const page = await browser.newPage();
await page.setContent(readFileSync(html, 'utf8'), { waitUntil: 'load' });
writeFileSync(
  pdf,
  await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
);
await browser.close();
