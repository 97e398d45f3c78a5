/**
 * Says which servers were seen to serve a new release. Those of other ports were not looked at: how many run is not known here.
 * @param {readonly number[]} ports in a row
 * @returns {string} a French sentence
 */
export function tellServed(ports) {
  const [first, last] = [ports[0], ports.at(-1)];
  if (first === last)
    return `Publié : le serveur du port ${first} sert le nouveau site. S’il y en a d’autres, ils suivent : --replicas dit combien en attendre.`;
  return `Publié : les serveurs des ports ${first} à ${last} servent le nouveau site.`;
}
