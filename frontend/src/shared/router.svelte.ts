/** Which view the address asks for, with the scroll position restored when a person goes back. */

/** A view beside the desk of a draft. */
export type Beside = { view: 'beside'; id: string; page: string };

export type Route = { view: 'drafts' } | { view: 'draft'; id: string } | Beside | { view: 'lost' };

export function match(path: string): Route {
  if (path === '/') return { view: 'drafts' };
  const [, id, part] = /^\/drafts\/([^/]+)(?:\/(changes|outcome))?\/?$/.exec(path) ?? [];
  if (id === undefined) return { view: 'lost' };
  return part ? { view: 'beside', id: decoded(id), page: part } : { view: 'draft', id: decoded(id) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % names no draft; the server says so
  }
}

class Router {
  #path = $state(location.pathname);
  #query = $state.raw(new URLSearchParams(location.search));
  #scroll = 0;
  /** Whether a person has gone from one view to another since the page was loaded. */
  moved = false;
  readonly #route = $derived(match(this.#path));

  constructor() {
    history.scrollRestoration = 'manual';
    this.#scroll = kept();
    addEventListener('popstate', () => this.#arrive(kept()));
    addEventListener('pagehide', keep);
    document.addEventListener('click', (event) => this.#follow(event));
    document.addEventListener('scrollend', keep);
  }

  get route(): Route {
    return this.#route;
  }

  /** The query of the address, such as the desk's filters. */
  get query(): URLSearchParams {
    return this.#query;
  }

  go(path: string): void {
    keep();
    history.pushState({ scroll: 0 }, '', path);
    this.#arrive(0);
  }

  /** Says the query anew in the same place of the history; null removes a key. */
  setQuery(changes: Record<string, string | null>): void {
    const query = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) query.delete(key);
      else query.set(key, value);
    }
    const search = query.size ? `?${query}` : '';
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    this.#query = query;
  }

  /** A view calls this once what it shows is in the page, so that the scroll position can be restored. */
  shown(): void {
    requestAnimationFrame(() => scrollTo(0, this.#scroll));
  }

  #arrive(scroll: number): void {
    this.moved = true;
    this.#scroll = scroll;
    this.#path = location.pathname;
    this.#query = new URLSearchParams(location.search);
    if (scroll === 0) scrollTo(0, 0);
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || !ours(link) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  }
}

/** A link to a view of this page: not a download, an API address or a place on the same page. */
function ours(link: HTMLAnchorElement): boolean {
  const plain = link.origin === location.origin && !link.target && !link.hasAttribute('download');
  return plain && !link.hash && !link.pathname.startsWith('/api/');
}

const kept = (): number => history.state?.scroll ?? 0;
const keep = (): void => history.replaceState({ ...history.state, scroll: scrollY }, '');

export const router = new Router();
