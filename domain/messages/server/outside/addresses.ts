import { BlockList, isIP } from 'node:net'

/** What no server of ours may be sent to by a name in a settings file: itself, its neighbours, the cloud's own desk (7-trust §4 row 14). */
const closed = new BlockList()
const closed4: [string, number][] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
]
for (const [net, prefix] of closed4) closed.addSubnet(net, prefix)

/** Of IPv6 only the addresses of the open internet, without those that carry an IPv4 one inside. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const carrying = new BlockList()
for (const [net, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['64:ff9b::', 96], ['3fff::', 20]] as const) carrying.addSubnet(net, prefix, 'ipv6')

/** A network the owner has named (`10.8.0.0/16`): a provider inside the government's own net. */
export const networks = (named: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const one of named) {
    const [net = '', prefix = ''] = one.split('/')
    const family = isIP(net)
    if (family === 0 || !/^\d{1,3}$/.test(prefix)) throw new Error(`${one} is not a network like 10.8.0.0/16`)
    list.addSubnet(net, Number(prefix), family === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

/** Whether a resolved address may be connected to. */
export const mayReach = (address: string, named: BlockList): boolean => {
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  const family = isIP(plain)
  if (family === 0) return false
  if (named.check(plain, family === 6 ? 'ipv6' : 'ipv4')) return true
  return family === 4 ? !closed.check(plain, 'ipv4') : open6.check(plain, 'ipv6') && !carrying.check(plain, 'ipv6')
}
