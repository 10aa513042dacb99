import { defaultStorePath } from '../store/place.ts'

/** What `--store` says in the help of each command. */
export const STORE_OPTION = ['--store <path>', 'the file that stories are kept in'] as const

/** Where the store is: as the option says, else in the user's data folder. */
export const storePath = ({ store }: { readonly store?: string }): string =>
  store ?? defaultStorePath(process.env)
