// The offers of one way, each with its preview. The preview that every surface shares is fetched with the first one.

import { later } from '../parts/later';
import type { PartProps } from '../welcome/part-props';
import type { Offers } from './use-offers';

const PreviewPart = later(async () => (await import('../compare/preview-part')).PreviewPart);

interface OfferListProps extends PartProps, Omit<Offers, 'offer'> {}

export const OfferList = ({ offers, added, drop, open, act }: OfferListProps) => (
  <>
    {offers.map(({ id, batch, heading, said = [] }) => (
      <PreviewPart
        key={id}
        batch={batch}
        heading={heading}
        said={said}
        open={open}
        act={act}
        onAdded={() => added(id)}
        onCancel={() => drop(id)}
      />
    ))}
  </>
);
