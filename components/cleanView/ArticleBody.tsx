import { createContext, createElement, Fragment, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { parseHtml } from '../../lib/article/sanitizeHtml';
import type { Figure } from '../../lib/reading';
import { type ArticleNode, articleNodes, nodesAround, weightOf } from '../../lib/view/articleNodes';
import { shownCuts, type ViewStore } from '../../lib/view/createViewStore';
import { MOST_IN_SLICE } from '../../lib/view/slicesOf';
import type { Run } from '../../lib/view/textRuns';
import { Gradual } from '../shared/Gradual';
import { useStrings } from '../shared/strings';
import { ArticleLink } from './ArticleLink';
import { FigureMark } from './FigureMark';
import { RemovalInPlace } from './RemovalInPlace';

/** The clean text with its figures and marks, and whatever was cut and is to be seen. A long one grows while it is read. */
export function ArticleBody({ store }: { readonly store: ViewStore }) {
  const { reading, restored, inPlace, target, whole } = useStore(store);
  const body = useMemo(() => parseHtml(reading.article.html, window), [reading.article.html]);
  const nodes = useMemo(
    () => articleNodes(body, reading, shownCuts({ reading, restored, inPlace })),
    [body, reading, restored, inPlace],
  );
  const text = useMemo(() => {
    const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
    return { store, figures, lang: reading.lang };
  }, [store, reading]);
  const growth = useMemo(
    () => ({ whole, wanted: new Set(target && 'figure' in target ? nodesAround(target.figure, nodes) : []) }),
    [whole, target, nodes],
  );
  return (
    <GrowthContext value={growth}>
      <div className="text">
        <Nodes nodes={nodes} text={text} />
      </div>
    </GrowthContext>
  );
}

/** What is the same for all of the text. */
interface Text {
  readonly store: ViewStore;
  readonly figures: ReadonlyMap<string, Figure>;
  /** The page's language. */
  readonly lang: string;
}

/** What has to be there by now: apart from `Text`, so that no line is drawn anew for it. */
interface Growth {
  readonly whole: boolean;
  readonly wanted: ReadonlySet<ArticleNode>;
}

const GrowthContext = createContext<Growth>({ whole: false, wanted: new Set() });

function Nodes({ nodes, text }: { readonly nodes: readonly ArticleNode[]; readonly text: Text }) {
  const { whole, wanted } = useContext(GrowthContext);
  const draw = useMemo(() => (node: ArticleNode, key: number) => drawNode(node, key, text), [text]);
  return <Gradual items={nodes} weigh={weightOf} wanted={wanted} whole={whole} draw={draw} />;
}

/** @param key nodes have no identity of their own: they are the same list until the reading changes */
function drawNode(node: ArticleNode, key: number, text: Text): ReactNode {
  if ('text' in node) return <Fragment key={key}>{drawRun(node, text)}</Fragment>;
  const { href, src, alt, rel } = node.attributes;
  const children = drawChildren(node.children, node.weight, text);
  if (node.tag === 'a' && href !== undefined) {
    return (
      <ArticleLink key={key} href={href} rel={rel} store={text.store}>
        {children}
      </ArticleLink>
    );
  }
  if (node.tag === 'img') return <ArticleImage key={key} src={src} alt={alt} store={text.store} />;
  return createElement(node.tag, { key }, children);
}

function drawChildren(children: readonly ArticleNode[], weight: number, text: Text): ReactNode {
  if (children.length === 0) return undefined;
  if (weight > MOST_IN_SLICE) return <Nodes nodes={children} text={text} />;
  return children.map((child, i) => drawNode(child, i, text));
}

function drawRun(run: Run, { figures, lang, store }: Text): ReactNode {
  const whole = figures.get(run.figure?.partOf ?? '') ?? null;
  const words = run.figure ? (
    <FigureMark figure={run.figure} whole={whole} lang={lang}>
      {run.text}
    </FigureMark>
  ) : (
    run.text
  );
  if (!run.removal) return words;
  return (
    <RemovalInPlace run={run} removal={run.removal} store={store}>
      {words}
    </RemovalInPlace>
  );
}

interface ArticleImageProps {
  readonly src: string | undefined;
  readonly alt: string | undefined;
  readonly store: ViewStore;
}

/** An image that the page has loaded; any other stands as its description, with a link to follow if the reader wants. */
function ArticleImage({ src = '', alt = '', store }: ArticleImageProps) {
  const { t } = useStrings();
  const loaded = useStore(store, (state) => state.loadedImages.has(src));
  if (loaded || src.startsWith('data:')) return <img src={src} alt={alt} />;
  return (
    <p className="image-link">
      <a href={src} target="_blank" rel="noopener noreferrer">
        {alt || t('view.image')}
      </a>
    </p>
  );
}
