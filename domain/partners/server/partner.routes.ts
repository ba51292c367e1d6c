import { claimEndpoints as claims } from '#domain/partners/claim.contract.ts'
import { offerEndpoints as offers } from '#domain/partners/offer.contract.ts'
import { partnerEndpoints as at } from '#domain/partners/partner.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { checkDelivery, confirmClaim, declineClaim, makeClaim, reportDelivery, sendBackReport, withdrawClaim } from './claim.actions.ts'
import { listClaims } from './claim.store.ts'
import { listHall, listItems } from './item.store.ts'
import { changeOffer, declineOffer, offerProject, readPlaces, takeUpOffer, withdrawOffer } from './offer.actions.ts'
import { listOffers } from './offer.store.ts'
import { addToLedger, editLedger, openPartnerContact, readCoverage, readPartner } from './partner.actions.ts'
import { listPartners } from './partner.store.ts'
import { putUp, takeDown } from './put-up.actions.ts'

export const partnerRoutes: Route[] = [
  route(at.list, listPartners),
  route(at.detail, readPartner),
  route(at.coverage, readCoverage),
  route(at.add, addToLedger),
  route(at.edit, editLedger),
  route(at.openContact, openPartnerContact),
  route(offers.list, listOffers),
  route(offers.places, readPlaces),
  route(offers.offer, offerProject),
  route(offers.change, changeOffer),
  route(offers.withdraw, withdrawOffer),
  route(offers.takeUp, takeUpOffer),
  route(offers.decline, declineOffer),
  route(claims.items, listItems),
  route(claims.putUp, putUp),
  route(claims.takeDown, takeDown),
  route(claims.hall, listHall),
  route(claims.make, makeClaim),
  route(claims.list, listClaims),
  route(claims.confirm, confirmClaim),
  route(claims.decline, declineClaim),
  route(claims.report, reportDelivery),
  route(claims.check, checkDelivery),
  route(claims.sendBack, sendBackReport),
  route(claims.withdraw, withdrawClaim),
]
