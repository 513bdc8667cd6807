/** What an invitation says of how one joins: by the link, in the browser, with nothing to install. */
export const joining =
  'Du blir med ved å trykke på lenken. Møtet åpnes i nettleseren, og du trenger ikke å installere noe.';
