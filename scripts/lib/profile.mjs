// A profile for an editor that we start: nobody's own settings, no accounts, nothing sent anywhere.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Makes a user data folder with our settings; one that has settings already keeps them. */
export function makeProfile(folder, settings = {}) {
  const file = join(folder, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(join(folder, 'User'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...SETTINGS, ...settings }, undefined, 2)}\n`);
}
