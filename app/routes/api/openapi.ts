import type { LoaderFunctionArgs } from "@remix-run/node";
import { openApiDocument } from "~/api/openapi";
import { json } from "~/api/problem";

/** `GET /api/v1/openapi.json`: the description of this API. */
export const loader = ({ context }: LoaderFunctionArgs): Response =>
  json(openApiDocument(context.config.origin));
