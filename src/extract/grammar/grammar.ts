import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { CueFiles } from './cues/schema.js'
import { DeadlineFiles } from './deadlines/schema.js'
import { FigureFiles } from './figures/schema.js'
import { FrameFiles } from './frames/schema.js'
import { LexiconFiles } from './lexicon/schema.js'
import { ProjectFiles } from './projects/schema.js'
import { StatusFiles } from './status/schema.js'

/** All that the reader knows of Vietnamese, checked; one field a folder, one field in it a file. */
export interface Grammar {
  cues: z.infer<typeof CueFiles>
  lexicon: z.infer<typeof LexiconFiles>
  deadlines: z.infer<typeof DeadlineFiles>
  figures: z.infer<typeof FigureFiles>
  frames: z.infer<typeof FrameFiles>
  status: z.infer<typeof StatusFiles>
  projects: z.infer<typeof ProjectFiles>
}

/** Reads the grammar's files once; throws when one does not fit its schema. */
export function loadGrammar(): Grammar {
  return {
    cues: readPart('cues', CueFiles),
    lexicon: readPart('lexicon', LexiconFiles),
    deadlines: readPart('deadlines', DeadlineFiles),
    figures: readPart('figures', FigureFiles),
    frames: readPart('frames', FrameFiles),
    status: readPart('status', StatusFiles),
    projects: readPart('projects', ProjectFiles),
  }
}

/** The files of one folder: for every field of the schema the file of that name, "lineRoles" being `line-roles.json`. */
function readPart<Files extends z.ZodObject>(folder: string, files: Files): z.infer<Files> {
  const contents = Object.keys(files.shape).map((field) => {
    const file = `${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`
    return [field, JSON.parse(readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8'))]
  })
  return files.parse(Object.fromEntries(contents))
}
