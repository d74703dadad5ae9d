import { StripeTexture } from './stripe-texture'

/** The stripes of grants and credits, by the id that their bars refer to. */
export function SideTexture({ id }: { id: string }) {
  return <StripeTexture id={id} size={5} stripe={2} groundClass="fill-paper" stripeClass="fill-source" />
}
