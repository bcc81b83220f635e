import JSONstat from 'jsonstat-toolkit';

import type { AnalyticsClient } from './client.js';
import type { Dataset } from './dataset.js';
import { answer } from './problem.js';

/** Which figures: a flow, and one value, several (`F+M`) or none for each of its dimensions. */
export interface CubeQuestion {
  /** `DF_OBSERVATIONS`, or `DF_` and the code of a plan for its assessments. */
  flow: string;
  /** By position: frequency, region, indicator, sex, residence; `A.152900.INFANT_MORTALITY.._T`. */
  key: string;
  startPeriod?: string;
  endPeriod?: string;
  /** Of the labels; Chinese where left out. */
  lang?: 'zh' | 'en';
}

/** A cell of a cube: the code of each dimension, the figure, and why there is none. */
export type Row = Record<string, string | number | null> & { value: number | null; status: string | null };

/** Figures in as many dimensions as the flow has, read by jsonstat-toolkit. */
export class Cube {
  /** @param dataset of jsonstat-toolkit, for whatever is not offered here */
  constructor(readonly dataset: Dataset) {}

  get label(): string {
    return this.dataset.label;
  }

  /** The codes of a dimension, in order. */
  codes(dimension: string): string[] {
    return this.dataset.Dimension(dimension)?.id ?? [];
  }

  /** The names of the codes of a dimension, in the same order. */
  labels(dimension: string): string[] {
    return this.codes(dimension).map((code) => this.dataset.Dimension(dimension)?.Category(code)?.label ?? code);
  }

  /**
   * The figures along the one dimension that `where` leaves open, as a chart takes them: null where
   * there is none. Dimensions with one code need not be named.
   */
  values(where: Record<string, string> = {}): (number | null)[] {
    const found = this.dataset.Data(where);
    return (Array.isArray(found) ? found : [found]).map((cell) => cell?.value ?? null);
  }

  /** Every cell that there is a figure or a reason for, by the codes of its dimensions. */
  rows(): Row[] {
    return (this.dataset.toTable({ type: 'arrobj', content: 'id', status: true, slabel: 'status' }) as Row[])
      .filter((row) => row.value !== null || row.status !== null);
  }
}

/** Asks for figures as JSON-stat. */
export async function cube(api: AnalyticsClient, { flow, key, ...query }: CubeQuestion): Promise<Cube> {
  const document: unknown = await answer(
    api.GET('/sdmx/v1/data/{flow}/{key}', {
      params: { path: { flow, key }, query: { ...query, format: 'jsonstat' } },
    }),
  );
  return new Cube(JSONstat(document) as Dataset);
}
