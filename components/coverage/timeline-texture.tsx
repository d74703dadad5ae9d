import { StripeTexture } from '@/components/charts/stripe-texture'

/** The stripes of shared days, by the id that their bars refer to. */
export function TimelineTexture({ id }: { id: string }) {
  return <StripeTexture id={id} size={6} stripe={3} groundClass="fill-civic-tint" stripeClass="fill-civic" />
}
