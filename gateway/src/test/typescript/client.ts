import createClient from "openapi-fetch";
import type { components, paths } from "./schema";

type Answer = components["schemas"]["Answer"];

const client = createClient<paths>({ baseUrl: "http://127.0.0.1:8080" });

/** The rate as it is printed, with its fraction. */
export async function rectification(term: string): Promise<string> {
  const { data, error } = await client.GET("/api/v1/indicators/{id}", {
    params: { path: { id: "rectification-rate" }, query: { term } },
  });
  if (error) throw new Error(error.title);
  const answer: Answer = data;
  return `${answer.display} (${answer.numerator ?? "?"} / ${answer.denominator ?? "?"})`;
}

/** Opens a session and says who one is. */
export async function signIn(token: string): Promise<string> {
  const { data, error } = await client.POST("/session", { body: { token } });
  if (error) throw new Error(error.detail);
  return data.me?.subject ?? "";
}

/** The numbers of the open findings of a term. */
export async function openFindings(term: string): Promise<string[]> {
  const { data } = await client.GET("/api/v1/findings", {
    params: { query: { term, facts: "FED_BACK,!COMPLETED,!EXCLUDED", limit: 500 } },
  });
  return (data?.items ?? []).map((finding) => finding.number ?? "");
}
