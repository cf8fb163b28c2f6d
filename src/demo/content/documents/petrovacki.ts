import type { DemoDocument } from '../types';

export const documents: readonly DemoDocument[] = [];
