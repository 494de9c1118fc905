export function disagreements(result: unknown): string[];
