import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { parseHtml } from '../../lib/article/sanitizeHtml';
import type { Figure } from '../../lib/reading';
import { type ArticleNode, articleNodes, type Run } from '../../lib/view/articleNodes';
import { toggleRemoval, type ViewStore } from '../../lib/view/createViewStore';
import { useStrings } from '../shared/strings';
import { ArticleLink } from './ArticleLink';
import { FigureMark } from './FigureMark';
import { RemovalInPlace } from './RemovalInPlace';

/** The clean text with its figures and marks, and whatever the reader has put back. */
export function ArticleBody({ store }: { readonly store: ViewStore }) {
  const { reading, restored, cut, loadedImages } = useStore(store);
  const body = useMemo(() => parseHtml(reading.article.html, window), [reading.article.html]);
  const nodes = useMemo(() => articleNodes(body, reading, restored), [body, reading, restored]);
  const figures = useMemo(() => new Map(reading.figures.map((figure) => [figure.id, figure])), [reading]);
  const shown = {
    figures,
    cut,
    loadedImages,
    lang: reading.lang,
    pageUrl: reading.url,
    onToggle: (id: string) => toggleRemoval(store, id),
  };
  return <div className="text">{renderNodes(nodes, shown)}</div>;
}

interface Shown {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Marks that the reader has cut. */
  readonly cut: ReadonlySet<string>;
  readonly loadedImages: ReadonlySet<string>;
  /** The page's language. */
  readonly lang: string;
  readonly pageUrl: string;
  onToggle(removalId: string): void;
}

function renderNodes(nodes: readonly ArticleNode[], shown: Shown): ReactNode {
  return nodes.map((node, i) => {
    // Nodes have no identity of their own: they are the same list until the reading changes.
    const key = i;
    if ('text' in node) return <Fragment key={key}>{renderRun(node, shown)}</Fragment>;
    const { href, src, alt, rel } = node.attributes;
    const children = node.children.length > 0 ? renderNodes(node.children, shown) : undefined;
    if (node.tag === 'a' && href !== undefined) {
      return (
        <ArticleLink key={key} href={href} rel={rel} pageUrl={shown.pageUrl}>
          {children}
        </ArticleLink>
      );
    }
    if (node.tag === 'img') return <ArticleImage key={key} src={src} alt={alt} loaded={shown.loadedImages} />;
    return createElement(node.tag, { key }, children);
  });
}

function renderRun(run: Run, { figures, cut, lang, onToggle }: Shown): ReactNode {
  const { removal } = run;
  if (removal && !run.restored && cut.has(removal.id)) return null;
  const whole = figures.get(run.figure?.partOf ?? '') ?? null;
  const text = run.figure ? (
    <FigureMark figure={run.figure} whole={whole} lang={lang}>
      {run.text}
    </FigureMark>
  ) : (
    run.text
  );
  if (!removal) return text;
  return (
    <RemovalInPlace run={run} removal={removal} onToggle={onToggle}>
      {text}
    </RemovalInPlace>
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
