/** Style sheets that are set into the paper as text. */
declare module '*.css' {
  const text: string;
  export default text;
}
