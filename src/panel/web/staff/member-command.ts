import { localized } from '../../../common/text/localized-text';
import { fill, FilledForm } from '../../../common/web/form';
import type { MemberRead } from '../../panel.reads';
import type { MemberCommand } from '../../panels.service';

interface MemberValues {
  name: string;
  nationality: string;
  biographyEn: string;
  biographyFr: string;
  fromDay: string;
  untilDay: string | null;
}

export function memberCommand({
  biographyEn,
  biographyFr,
  name,
  nationality,
  fromDay,
  untilDay,
}: MemberValues): MemberCommand {
  return { name, nationality, biography: localized(biographyEn, biographyFr), fromDay, untilDay };
}

/** A member as the form shows it. */
export function memberFields(member: MemberRead): FilledForm {
  const { en, fr } = member.biography.texts;
  const { name, nationality, fromDay, untilDay } = member;
  return fill({ name, nationality, fromDay, untilDay, biographyEn: en, biographyFr: fr });
}
