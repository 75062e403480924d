// Headings under which a list keeps what has access, what is expired and what was removed, where nothing but the words
// tells them apart: exact, and in many languages. A heading that is not here tells nothing.

import type { State } from './found';

const WORDS = {
  active: `active, aktiv, aktive, actif, actifs, actives, activo, activos, activas, ativo, ativos, ativas,
    attivo, attivi, attive, actief, aktywne, aktiva, aktivní, активные, активні, etkin, aktif, نشطة,
    فعال, פעיל, सक्रिय, アクティブ, 활성, 有效, 使用中, ใช้งานอยู่`,
  expired: `expired, abgelaufen, abgelaufene, expiré, expirés, expirées, caducado, caducadas, caducados,
    expirado, expirados, expiradas, scaduto, scaduti, scadute, verlopen, wygasłe, utgångna,
    истекшие, süresi dolmuş, منتهية الصلاحية, 期限切れ, 만료됨, 已过期, 已過期`,
  removed: `removed, entfernt, entfernte, supprimé, supprimés, supprimées, retirés, eliminado, eliminados,
    eliminadas, removido, removidos, removidas, rimosso, rimossi, rimosse, verwijderd, usunięte,
    borttagna, удаленные, удалённые, kaldırıldı, تمت الإزالة, 削除済み, 삭제됨, 已移除`,
} as const satisfies Partial<Record<State, string>>;

const STANDINGS: ReadonlyMap<string, State> = new Map(
  Object.entries(WORDS).flatMap(([state, words]) =>
    words.split(/,\s+/).map((word) => [word, state as State] as const),
  ),
);

/** `undefined` where the heading tells none of them. */
export const standingOf = (heading: string): State | undefined =>
  STANDINGS.get(heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());
