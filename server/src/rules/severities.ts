import type { Severity } from './rule';

/**
 * What a choice of severities starts from: `recommended`, the rules' own severities; `strict`, with those that are off as
 * information; `security`, with those that are off and about security as warnings; `off`, nothing.
 */
export const presets = ['recommended', 'strict', 'security', 'off'] as const;

export type Preset = (typeof presets)[number];

export const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
