/** Pictures say how large they are, and are given on without the notes of cameras. */
import { expect, test } from 'vitest'
import { aJpegHead, aPng } from '../../../test/make/pictures.ts'
import { pictureSize, withoutNotes } from './picture.ts'

test('the size of a PNG and of a JPEG is read; anything else has none', () => {
  expect(pictureSize(aPng)).toEqual({ width: 1, height: 1 })
  expect(pictureSize(aJpegHead)).toEqual({ width: 3, height: 2 })
  expect(pictureSize(Buffer.from('GIF89a, and more of it than the head of a file'))).toBe(null)
  expect(pictureSize(aJpegHead.subarray(0, 20))).toBe(null)
})

test('where a photograph was taken is taken out, and nothing that is seen', () => {
  const bare = Buffer.from(withoutNotes(aJpegHead))
  expect(bare.includes('52.2')).toBe(false)
  expect(pictureSize(bare)).toEqual({ width: 3, height: 2 })
  expect(bare.subarray(-9)).toEqual(aJpegHead.subarray(-9))
  expect(Buffer.from(withoutNotes(aPng)).equals(aPng)).toBe(true)
  const note = Buffer.concat([Buffer.from([0, 0, 0, 4]), Buffer.from('tEXtMine'), Buffer.alloc(4)])
  const noted = Buffer.concat([aPng.subarray(0, 33), note, aPng.subarray(33)])
  expect(Buffer.from(withoutNotes(noted)).equals(aPng)).toBe(true)
})
