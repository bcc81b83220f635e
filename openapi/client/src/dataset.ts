/** The part of a dataset of jsonstat-toolkit that is used here; it brings no types of its own. */

export interface Category {
  label: string;
}
export interface Dimension {
  label: string;
  id: string[];
  Category(id: string): Category | null;
}
export interface Datum {
  value: number | null;
  status: string | null;
}
export interface Dataset {
  class: 'dataset' | 'collection' | 'dimension' | null;
  label: string;
  updated: string;
  n: number;
  id: string[];
  value: (number | null)[];
  Dimension(id: string): Dimension | null;
  Data(where: Record<string, string>): Datum | Datum[] | null;
  toTable(options: { type: 'arrobj'; content?: 'id' | 'label'; status?: boolean; slabel?: string }): Record<string, string | number | null>[];
}
