import { CHOICE_FIELDS, type Choice, type ChoiceRule } from '../import/choose/choice.ts';
import { pseudonymMapIn } from '../import/choose/pseudonymMap.ts';
import { NO_PSEUDONYMS, type PseudonymMap } from '../import/choose/pseudonyms.ts';
import type { Wish } from '../import/readEstate.ts';
import { bytesOf } from './load.ts';
import type { Io } from './io.ts';

/** Options that say what of an inventory is wanted. */
export interface WishOptions {
  readonly only?: readonly string[];
  readonly exclude?: readonly string[];
  readonly pseudonymise?: string;
}

/** What of an inventory is wanted, or undefined after saying what is wrong with the options. */
export function wishOf(io: Io, { only = [], exclude = [], pseudonymise }: WishOptions): Wish | undefined {
  const choice = choiceOf(io, only, exclude);
  if (!choice) return undefined;
  if (pseudonymise === undefined) return { choice };
  const pseudonyms = mapIn(io, pseudonymise);
  return pseudonyms && { choice, pseudonyms };
}

function choiceOf(io: Io, only: readonly string[], exclude: readonly string[]): Choice | undefined {
  const rules = {
    only: only.map((text) => ruleOf(io, '--only', text)),
    exclude: exclude.map((text) => ruleOf(io, '--exclude', text)),
  };
  const known = (list: readonly (ChoiceRule | undefined)[]): ChoiceRule[] =>
    list.flatMap((rule) => rule ?? []);
  const choice = { only: known(rules.only), exclude: known(rules.exclude) };
  const isWhole = choice.only.length === only.length && choice.exclude.length === exclude.length;
  return isWhole ? choice : undefined;
}

function ruleOf(io: Io, option: '--only' | '--exclude', text: string): ChoiceRule | undefined {
  const refuse = (why: string): ChoiceRule | undefined => {
    io.err(`${option} ${text}: ${why}\n`);
    return undefined;
  };
  const [, name = '', given = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const field = CHOICE_FIELDS.find((one) => one === name);
  if (!field) return refuse(`write one of ${CHOICE_FIELDS.join(', ')}, "=" and a value`);
  const [, value = '', reason = ''] = option === '--only' ? ['', given] : (/^(.*?):(.*)$/s.exec(given) ?? []);
  if (option === '--exclude' && reason.trim() === '')
    return refuse(`write the reason behind a colon, as in --exclude ${name}=${given || 'Test'}:"not ours"`);
  if (value.trim() === '') return refuse('there is no value behind "="');
  const plain = { field, value: value.trim() };
  return option === '--only' ? plain : { ...plain, reason: reason.trim() };
}

/** The map of an earlier run, so that names keep their pseudonyms; an empty one where there is no such file yet. */
function mapIn(io: Io, file: string): PseudonymMap | undefined {
  const bytes = earlier(io, file);
  if (bytes === undefined) return NO_PSEUDONYMS;
  const map = pseudonymMapIn(new TextDecoder().decode(bytes));
  if (!map) io.err(`${file}: is no map of pseudonyms; name another file\n`);
  return map;
}

function earlier(io: Io, file: string): Uint8Array | undefined {
  try {
    return io.read(file);
  } catch (error) {
    return (error as { code?: string }).code === 'ENOENT' ? undefined : bytesOf(io, file);
  }
}
