/** It brings no types of its own; what it returns is a Dataset. */
declare module 'jsonstat-toolkit' {
  export default function JSONstat(document: unknown): unknown;
}
