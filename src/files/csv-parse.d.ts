// Of csv-parse what is used here. Its own types bring those of Node with them, which do not hold in a page.

declare module 'csv-parse/browser/esm' {
  interface CsvParser {
    write(text: string, done: () => void): void;
    end(): void;
    on(event: 'data', listener: (row: string[]) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }

  /** https://csv.js.org/parse/options/ */
  interface CsvOptions {
    readonly bom: boolean;
    /** In characters. */
    readonly max_record_size: number;
    /** A quote inside of a field that is not quoted is a letter. */
    readonly relax_quotes: boolean;
    readonly relax_column_count: boolean;
    readonly skip_empty_lines: boolean;
  }

  export function parse(options: CsvOptions): CsvParser;
}
