import { Outlet } from "@remix-run/react";
import { ErrorPage } from "./ui/page/error-page";

/** Every route renders a whole document of its own (`ui/document.tsx`), so there is nothing to wrap. */
export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
