import { ErrorPage } from "~/ui/page/error-page";

export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}

export const ErrorBoundary = ErrorPage;
