/** RFC 9457 as the services answer it: `code` is stable, `errors` name the fields of the request. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  errors?: FieldProblem[];
  [fact: string]: unknown;
}

export interface FieldProblem {
  field?: string;
  code?: string;
  message?: string;
}

/** The service looked at the request and refused it. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  /** Somebody else changed the document in the meantime. */
  get lostRace(): boolean {
    return this.status === 412 || this.problem.code === 'version-conflict' || this.problem.code === 'stale-version';
  }

  /** Messages by field path; a path's message stands under the input with that name. */
  get fields(): Record<string, string> {
    const byField: Record<string, string> = {};
    for (const { field, message, code } of this.problem.errors ?? []) {
      if (field && !(field in byField)) byField[field] = message ?? code ?? this.problem.title;
    }
    return byField;
  }
}

/** Nothing came back: whether the request was carried out is not known. A command is sent again under the same key. */
export class ConnectionLost extends Error {
  constructor() {
    super('The server cannot be reached.');
    this.name = 'ConnectionLost';
  }
}

export async function problemOf(response: Response): Promise<ProblemError> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const body = (await response.json().catch(() => undefined)) as Partial<Problem> | undefined;
    if (body?.title || body?.code) {
      return new ProblemError({ ...body, title: body.title ?? '', status: response.status, code: body.code ?? '' });
    }
  }
  return new ProblemError({ title: `HTTP ${response.status}`, status: response.status, code: `http-${response.status}` });
}
