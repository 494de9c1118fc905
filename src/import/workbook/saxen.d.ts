declare module 'saxen' {
  type Decode = (text: string) => string;

  /** As much of the parser as is used here; it ships no types of its own. */
  export class Parser {
    on(
      event: 'openTag',
      hear: (name: string, attributes: () => Record<string, string> | false, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', hear: (name: string) => void): this;
    on(event: 'text', hear: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', hear: (text: string) => void): this;
    on(event: 'attention', hear: () => void): this;
    on(event: 'error', hear: (error: Error) => void): this;
    write(xml: string): this;
    end(): Error | null;
  }
}
