/** The desk, in Swedish. */
export const desk = {
  title: 'Svara på utkastet',
};
