import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const folder = (path: string): string => new URL(path, import.meta.url).pathname;

/** The build of the pages. Tests have their own configuration in vitest.config.ts. */
export default defineConfig({
  build: { target: "es2022" },
  resolve: { alias: { "~": folder("./app"), "#flows": folder("./flows"), "#db": folder("./db") } },
  plugins: [
    remix({
      appDirectory: "app",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
  ],
});
