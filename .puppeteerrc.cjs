// cfip prints with the browser that @sparticuz/chromium ships (see README, "The browser"):
// puppeteer's own download would fail behind a closed network and is never needed here.
module.exports = { skipDownload: true };
