/** Says how many, in a language's own plural forms and figures: `plural('sv')(2, { one: '# replik', other: '# repliker' })`. */

type Forms = { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export function plural(region: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(region);
  const figures = new Intl.NumberFormat(region);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', figures.format(count));
}
