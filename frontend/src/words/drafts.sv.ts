/** The list of drafts and the new draft, in Swedish. */
export const drafts = {
  title: 'Dina utkast',
};
