import type { Machine } from './machine.js';

/** The browser's command line. `profile`: the folder for what it stores; in memory when absent. */
export const flags = (machine: Machine, profile: string | undefined): readonly string[] => [
  ...FLAGS,
  ...(profile === undefined ? [] : [`--user-data-dir=${profile}`]),
  ...(isSandboxOff(machine) ? ['--no-sandbox'] : []),
  'about:blank',
];

/**
 * The browser refuses to start its sandbox for root. Anybody else keeps it, unless they say otherwise:
 * some containers and Linux distributions do not let a program build one.
 */
export const isSandboxOff = (machine: Machine): boolean =>
  machine.user === 0 || machine.environment['CFIP_BROWSER_SANDBOX'] === 'off';

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  // Same bytes everywhere: no graphics card, no hinting of outlines, one colour profile.
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  // No network: no host name resolves, not even a numeric address, and nothing is looked up in the background.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--no-pings',
  // Nothing that an interactive browser does besides showing pages.
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--mute-audio',
  '--hide-scrollbars',
  '--password-store=basic',
  '--use-mock-keychain',
  // A page that nobody looks at is worked on at full speed.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // The shared memory of a container is too small for a long paper.
  '--disable-dev-shm-usage',
];
