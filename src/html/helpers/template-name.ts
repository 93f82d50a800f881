/** The name of a partial that depends on data: `{{> (template "blocks" kind)}}`. */
export const templateName = (folder: string, name: string): string => `${folder}/${name}`;
