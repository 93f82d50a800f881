import { type IconMark, iconMarks, type ProcessIcon } from '../../charts/process-icons.js';

/** An icon as `templates/parts/icon.hbs` sees it: the words beside it say the same, so it has no name of its own. */
export interface IconView {
  /** Class of the stylesheet that gives it its colour: `icon--improvement` … */
  readonly tone: string;
  readonly marks: readonly IconMark[];
}

const tones: Readonly<Record<ProcessIcon, 'common' | 'improvement' | 'concern' | 'neutral'>> = {
  'common-cause': 'common',
  'improvement-high': 'improvement',
  'improvement-low': 'improvement',
  'concern-high': 'concern',
  'concern-low': 'concern',
  'neutral-high': 'neutral',
  'neutral-low': 'neutral',
  'consistently-pass': 'improvement',
  'hit-and-miss': 'common',
  'consistently-fail': 'concern',
};

export const iconView = (icon: ProcessIcon): IconView => ({ tone: tones[icon], marks: iconMarks[icon] });
