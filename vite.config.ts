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
  build: {
    target: "es2022",
    // The server reads its whole code once; the size of a chunk matters only to browsers, and they get none.
    chunkSizeWarningLimit: 4_000,
    rollupOptions: {
      // A page without script leaves an empty chunk for the browser, which is the idea. And a misplaced comment in
      // a package costs that browser some bytes that it never gets.
      onwarn: (warning, warn) => {
        if (warning.code !== "EMPTY_BUNDLE" && warning.code !== "INVALID_ANNOTATION") warn(warning);
      },
    },
  },
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
