export const menuRow =
  "flex min-h-9 w-full cursor-pointer items-center gap-2.5 px-3 text-[0.9375rem] outline-none select-none data-disabled:cursor-not-allowed data-disabled:opacity-55 data-highlighted:bg-sunk pointer-coarse:min-h-11";
