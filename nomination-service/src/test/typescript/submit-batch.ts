// A partner's program: it knows the generated client and nothing else of the service.
import {
  Configuration,
  DefaultApi,
  ProblemFromJSON,
  ResponseError,
  type DocumentKind,
  type NewNomination,
  type Problem,
} from "./client";

function nominee(rank: number, familyName: string): NewNomination {
  return {
    rank,
    candidate: {
      familyName,
      givenName: "Nimal",
      email: `${familyName}@people.example`,
      dateOfBirth: new Date("1972-03-01"),
      organisation: "Ministry",
      position: "Director",
      organisationType: "NATIONAL_GOVERNMENT",
      level: "SENIOR",
      relevantYears: 9,
      education: "MASTER",
      english: "PROFICIENT",
    },
    documents: new Set<DocumentKind>(["BIODATA", "PHOTO", "MEDICAL_DECLARATION"]),
    governmentApproval: "NOT_NEEDED",
    endorsedBy: "liaison.lk@lk.npo.example",
  };
}

async function refusal(request: Promise<unknown>): Promise<Problem> {
  try {
    await request;
  } catch (error) {
    if (error instanceof ResponseError) return ProblemFromJSON(await error.response.json());
    throw error;
  }
  throw new Error("It was not refused.");
}

/** Sends a batch that is wrong and one that is right, the latter twice; says what became of them. */
export async function submitBatch(basePath: string, accessToken: string, code: string, key: string): Promise<string> {
  const api = new DefaultApi(new Configuration({ basePath, accessToken }));
  const send = (idempotencyKey: string, ...nominations: NewNomination[]) =>
    api.batchResourceNominate({ code, idempotencyKey, nominationBatch: { nominations } });

  const problem = await refusal(send(`${key}-wrong`, nominee(1, "Perera"), nominee(1, "Silva")));
  const first = await send(key, nominee(1, "Perera"), nominee(2, "Silva"));
  const again = await send(key, nominee(1, "Perera"), nominee(2, "Silva"));
  const list = await api.rankResourceGet({ code });

  const error = problem.errors?.[0];
  return [
    `${error?.field} refused by ${error?.rule}`,
    `${first.nominations?.map((taken) => taken.name).join(", ")} taken`,
    `${first.nominations?.[0]?.id === again.nominations?.[0]?.id ? "once" : "twice"}`,
    `${list.nominees?.length} listed`,
  ].join("; ");
}
