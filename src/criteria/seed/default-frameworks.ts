import type { FrameworkContent } from '../domain/framework-content';
import aspBureauMember from './asp_bureau_member.json';
import aspPresident from './asp_president.json';
import aspVicePresident from './asp_vice_president.json';
import deputyProsecutor from './deputy_prosecutor.json';
import judge from './judge.json';
import prosecutor from './prosecutor.json';

/**
 * The first framework of every post, in the order of the posts. The files are read as they are: the compiler sees text where a
 * framework has a kind or a share, and the spec beside this file proves that every one of them is publishable.
 */
export const defaultFrameworks = [
  judge,
  prosecutor,
  deputyProsecutor,
  aspPresident,
  aspVicePresident,
  aspBureauMember,
] as unknown as readonly FrameworkContent[];
