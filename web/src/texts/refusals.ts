import i18next from 'i18next';
import { currentLanguage, REFUSALS } from './texts.js';

/** What the service refuses or warns of: its code, and its German sentence. */
interface Refused {
  code: string;
  message: string;
  /** Which member of the request it is about. */
  pointer?: string | undefined;
}

/** A refusal as it is to be read: in the language of the UI, or with a German rest where there is no other. */
export interface Said {
  text: string;
  /** What the service has said, for want of an English sentence. */
  german?: string;
}

/** What the service has refused, in the language that is shown. */
export function saidOf({ code, message }: Refused): Said {
  if (currentLanguage() === 'de') return { text: message };
  const sentence = i18next.getResource('en', REFUSALS, code) as string | undefined;
  if (sentence !== undefined) return { text: sentence };
  return message === '' ? { text: '' } : { text: 'The service has refused this:', german: message };
}

/**
 * The same in a list of faults. A German sentence names its field; an English one is led by the name of the member,
 * which is English already: `#/completedOn` → “Completed on: …”.
 */
export function saidInList(fault: Refused): Said {
  const said = saidOf(fault);
  const name = currentLanguage() === 'de' ? '' : nameOf(fault.pointer);
  return name === '' ? said : { ...said, text: `${name}: ${said.text}` };
}

function nameOf(pointer = ''): string {
  const member = pointer.split('/').findLast((part) => /^[A-Za-z]+$/.test(part)) ?? '';
  const words = member.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
