/** The bytes of a file as text, to be sent to the main process. */
export async function fileInBase64(file: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
  });
  reader.readAsDataURL(file);
  // It stands behind `data:application/zip;base64,`.
  return (await read).replace(/^[^,]*,/, '');
}
