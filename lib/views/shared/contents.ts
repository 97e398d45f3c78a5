export interface ContentsEntry {
  anchor: string;
  title: string;
}
