import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Figure } from '../../lib/reading';
import { type ArticleNode, articleNodes, type Run } from '../../lib/view/articleNodes';
import type { ViewStore } from '../../lib/view/createViewStore';
import { removalName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { FigureMark } from './FigureMark';

/** The clean text with its figures and marks, and whatever the reader has put back. */
export function ArticleBody({ store }: { readonly store: ViewStore }) {
  const { reading, restored, cut, loadedImages } = useStore(store);
  const body = useMemo(
    () => new DOMParser().parseFromString(reading.article.html, 'text/html').body,
    [reading.article.html],
  );
  const nodes = useMemo(() => articleNodes(body, reading, restored), [body, reading, restored]);
  const figures = useMemo(() => new Map(reading.figures.map((figure) => [figure.id, figure])), [reading]);
  return <div className="text">{renderNodes(nodes, { figures, cut, loadedImages })}</div>;
}

interface Shown {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Marks that the reader has cut. */
  readonly cut: ReadonlySet<string>;
  readonly loadedImages: ReadonlySet<string>;
}

function renderNodes(nodes: readonly ArticleNode[], shown: Shown): ReactNode {
  return nodes.map((node, i) => {
    // Nodes have no identity of their own: they are the same list until the reading changes.
    const key = i;
    if ('text' in node) return <Fragment key={key}>{renderRun(node, shown)}</Fragment>;
    const { href, src, alt, rel } = node.attributes;
    const children = node.children.length > 0 ? renderNodes(node.children, shown) : undefined;
    if (node.tag === 'a') return createElement('a', { key, href, rel, target: '_blank' }, children);
    if (node.tag === 'img') return <ArticleImage key={key} src={src} alt={alt} loaded={shown.loadedImages} />;
    return createElement(node.tag, { key }, children);
  });
}

function renderRun(run: Run, { figures, cut }: Shown): ReactNode {
  if (run.removal && run.restored) return <RestoredText run={run} />;
  if (run.removal && cut.has(run.removal.id)) return null;
  const whole = figures.get(run.figure?.partOf ?? '') ?? null;
  const text = run.figure ? (
    <FigureMark figure={run.figure} whole={whole}>
      {run.text}
    </FigureMark>
  ) : (
    run.text
  );
  return run.removal ? <SuspectText run={run}>{text}</SuspectText> : text;
}

function RestoredText({ run }: { readonly run: Run }) {
  const { t } = useStrings();
  if (!run.removal) return null;
  return (
    <del className="restored" data-removal={run.removal.id} title={removalName(run.removal.kind, t)}>
      {run.text}
    </del>
  );
}

function SuspectText({ run, children }: { readonly run: Run; readonly children: ReactNode }) {
  const { t } = useStrings();
  if (!run.removal) return null;
  return (
    <span className="suspect" data-removal={run.removal.id} title={removalName(run.removal.kind, t)}>
      {children}
    </span>
  );
}

interface ArticleImageProps {
  readonly src: string | undefined;
  readonly alt: string | undefined;
  readonly loaded: ReadonlySet<string>;
}

/** An image that the page has loaded; any other stands as its description, with a link to follow if the reader wants. */
function ArticleImage({ src = '', alt = '', loaded }: ArticleImageProps) {
  const { t } = useStrings();
  if (loaded.has(src) || src.startsWith('data:')) return <img src={src} alt={alt} />;
  return (
    <p className="image-link">
      <a href={src} target="_blank" rel="noopener noreferrer">
        {alt || t('view.image')}
      </a>
    </p>
  );
}
