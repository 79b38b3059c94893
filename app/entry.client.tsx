/** Pages are not hydrated: this entry is never sent. The build asks for it. */
export {};
