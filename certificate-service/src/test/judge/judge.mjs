// Verifies a credential and the status list it points to, knowing nothing but the address of the keys.
//
// node judge.mjs <credential file> <key set> <status list folder>
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { createRemoteJWKSet, jwtVerify } from 'jose'

const [file, keySet, lists] = process.argv.slice(2)
const keys = createRemoteJWKSet(new URL(keySet))

const verified = async (jwt, typ) => (await jwtVerify(jwt, keys, { algorithms: ['RS256'], typ })).payload

const stands = async ({ statusListIndex, statusListCredential, statusPurpose }) => {
  const answer = await fetch(`${lists}/${statusListCredential.split('/').pop()}`)
  const list = await verified(await answer.text(), 'vc+jwt')
  if (list.id !== statusListCredential || list.credentialSubject.statusPurpose !== statusPurpose) throw Error('other list')
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'))
  if (bits.length < 131072 / 8) throw Error('short list')
  return (bits[statusListIndex >> 3] & (128 >> (statusListIndex & 7))) === 0
}

try {
  const credential = await verified((await readFile(file, 'utf8')).trim(), 'JWT')
  const name = credential.credentialSubject.identifier[0].identityHash
  console.log(`${(await stands(credential.credentialStatus)) ? 'STANDS' : 'FALLEN'} ${name}`)
} catch (error) {
  console.log(`REFUSED ${error.code ?? error.message}`)
}
