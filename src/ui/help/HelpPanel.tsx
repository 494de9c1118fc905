import { useEffect, useRef, type ReactNode } from 'react';
import { HELP_WORDS } from '../../wording/ui/help.ts';
import { Blocks } from './Blocks.tsx';
import { TopicLink } from './TopicLink.tsx';
import { INTRODUCTION, TOPICS, type Topic } from './topics.ts';

/** What the help says: its contents, or one topic; `words/density` is a place in a topic. */
export function HelpPanel({ place }: { place: string }): ReactNode {
  const [slug = '', part] = place.split('/');
  const topic = TOPICS.find((one) => one.slug === slug);
  if (topic) return <OneTopic key={place} topic={topic} part={part} />;
  return (
    <>
      <Title key={place} text={slug === '' ? HELP_WORDS.title : HELP_WORDS.gone} />
      <Blocks blocks={INTRODUCTION} />
      <ul className="help-topics">
        {TOPICS.map(({ slug: to, title }) => (
          <li key={to}>
            <TopicLink to={to}>{title}</TopicLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function OneTopic({ topic, part }: { topic: Topic; part: string | undefined }): ReactNode {
  useEffect(() => {
    const found = part === undefined ? null : document.getElementById(`help-${part}`);
    found?.setAttribute('data-found', 'true');
    found?.scrollIntoView({ block: 'center' });
  }, [part]);
  const next = TOPICS[TOPICS.indexOf(topic) + 1];
  return (
    <>
      <Title text={topic.title} />
      <Blocks blocks={topic.blocks} />
      {next && (
        <p className="help-next">
          <TopicLink to={next.slug}>{next.title}</TopicLink> <span aria-hidden="true">→</span>
        </p>
      )}
    </>
  );
}

/** The heading takes the focus, so that a reader begins at the top of what was opened. */
function Title({ text }: { text: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}
